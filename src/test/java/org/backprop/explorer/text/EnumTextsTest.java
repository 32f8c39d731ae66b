package org.backprop.explorer.text;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.network.NeuronState;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.model.training.optimizer.OptimizerSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts whose keys are put together from the names of an enum's values: none may be forgotten. */
class EnumTextsTest {

    private static final String ROOT = "org.backprop.explorer.";
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.backprop.explorer.text.texts");

    /** The keys for each value of an enum, %s being the value's id, or its name in small letters if it has no id. */
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            entry(
                    "model.network.Activation",
                    List.of(
                            "single.value-of.%s",
                            "single.function.%s", "step.explanation.%s", "step.explanation.derivative.%s")),
            entry("model.network.Loss", List.of("single.loss.%s", "step.explanation.%s")),
            entry("model.network.NeuronState", List.of("neuron-state.%s", "neuron-state.%s.words")),
            entry("model.training.optimizer.OptimizerKind", List.of("optimizer.%s", "optimizer.%s.brief")),
            entry("model.timeline.moment.Granularity", List.of("granularity.%s", "granularity.%s.name")),
            entry(
                    "model.timeline.moment.Phase$Kind",
                    List.of("phase.%s", "phase.%s.brief", "phase.%s.symbol", "sentence.%s.name", "sentence.%s.words")),
            entry("model.timeline.moment.Operation$Kind", List.of("operation.%s")),
            entry("model.timeline.Divergence$Cause", List.of("diverged.%s", "run.diverged.%s")),
            entry("model.landscape.ParameterStep$StepOutcome", List.of("slice.step.%s", "slice.step.%s.short")),
            entry("model.landscape.UphillCause", List.of("slice.step.higher.%s", "slice.step.higher.%s.short")),
            entry("view.inspector.Representation", List.of("representation.%s", "representation.%s.accessible")),
            entry("view.landscape.LandscapeSettings$Kind", List.of("landscape.%s")));

    /** The enums of whose values no key is made. */
    private static final Set<String> WITHOUT_TEXTS = Set.of(
            "chart.curve.CostLines$Kind",
            "chart.curve.UpdateScale",
            "chart.file.ChartFormat",
            "cli.ExplainCommand$Format",
            "controller.Dialogs$UnsavedChangesAction",
            "model.derivation.DerivationStep$Kind",
            "model.formula.Expansion",
            "model.formula.FormattedEquation$Relation",
            "model.formula.Term$Precedence",
            "model.formula.UnaryFunction",
            "model.objective.DataName$Kind",
            "model.timeline.StopReason",
            "model.training.optimizer.OptimizerSetting$Range",
            "surface.SurfacePath$Visibility",
            "view.Palette",
            "view.Palette$Role",
            "view.layers.NetworkGeometry$Detail",
            "view.layers.ParameterText$Kind",
            "view.neuron.NeuronGraphArrow",
            "view.neuron.NeuronGraphNode",
            "view.window.Room");

    /** Softmax has no derivative of its own, and there is nothing to say of a neuron that is well. */
    private static final Set<String> EXCEPTIONS = Set.of(
            "step.explanation.derivative." + Activation.SOFTMAX.id(),
            "neuron-state." + word(NeuronState.ACTIVE),
            "neuron-state." + word(NeuronState.ACTIVE) + ".words");

    private static Map<String, Object[]> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.backprop.explorer").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .collect(Collectors.toMap(
                                type -> type.getName().substring(ROOT.length()), Class::getEnumConstants));
    }

    private static String word(Object value) {
        if (value instanceof Activation || value instanceof Loss) {
            return value.toString();
        }
        return value instanceof OptimizerKind kind
                ? kind.id()
                : ((Enum<?>) value).name().toLowerCase(Locale.ROOT);
    }

    private static void assertText(String key) {
        assertTrue(BUNDLE.containsKey(key), () -> "the texts lack " + key);
        assertFalse(BUNDLE.getString(key).isBlank(), () -> key + " is empty");
    }

    static Stream<String> keys() {
        Map<String, Object[]> enums = enums();
        return KEYS.entrySet().stream()
                .flatMap(keys -> Stream.of(enums.get(keys.getKey()))
                        .flatMap(value -> keys.getValue().stream().map(key -> String.format(key, word(value)))))
                .filter(key -> !EXCEPTIONS.contains(key))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_value_of_an_enum_has_its_text(String key) {
        assertText(key);
    }

    @Test
    void every_enum_is_known_here() {
        Set<String> known = new TreeSet<>(KEYS.keySet());
        known.addAll(WITHOUT_TEXTS);
        assertEquals(known, new TreeSet<>(enums().keySet()));
    }

    static Stream<String> settings() {
        return Stream.of(OptimizerKind.values())
                .flatMap(kind -> kind.settings().stream())
                .map(OptimizerSetting::name)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_setting_of_an_optimizer_has_a_caption_and_tells_its_range(String setting) {
        assertText("settings-panel." + setting);
        assertText("range." + setting);
    }
}
