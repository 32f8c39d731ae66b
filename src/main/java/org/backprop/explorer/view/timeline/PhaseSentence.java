package org.backprop.explorer.view.timeline;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.network.Activation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Loss;
import org.backprop.explorer.model.timeline.Moment;
import org.backprop.explorer.model.timeline.Phase;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.GradientDescent;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Symbols;
import org.backprop.explorer.view.Texts;

/** Says what happens at the present phase: its name, its formula, and the same in words. */
public final class PhaseSentence extends HBox implements SnapshotView {

    private final Label name = new Label();
    private final Label formula = new Label();
    private final Label words = new Label();

    /** A sentence that says nothing yet. */
    public PhaseSentence() {
        getStyleClass().add("phase-sentence");
        name.getStyleClass().add("phase-name");
        name.setId("phase-name");
        name.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        formula.getStyleClass().add("formula");
        formula.setId("phase-formula");
        formula.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("soft");
        getChildren().setAll(name, formula, words);
    }

    /** The words repeat what the formula says, and give way where there is no room for both. */
    @Override
    protected void layoutChildren() {
        double needed = name.prefWidth(-1) + formula.prefWidth(-1) + words.prefWidth(-1) + 2 * getSpacing();
        words.setVisible(Math.ceil(needed) <= getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    @Override
    public void render(Snapshot snapshot) {
        Moment moment = snapshot.moment();
        Phase phase = moment.phase();
        Architecture architecture = snapshot.network().architecture();
        String key = "sentence." + phase.kind().name().toLowerCase(Locale.ROOT);
        name.setText(Texts.text(key + ".name", phase.layer(), snapshot.sample() + 1, moment.update() + 1));
        formula.setText(formula(snapshot, architecture));
        words.setText(words(key, snapshot, architecture));
        name.getStyleClass().remove("back");
        if (phase.kind() == Phase.Kind.BACKWARD) {
            name.getStyleClass().add("back");
        }
    }

    private static String words(String key, Snapshot snapshot, Architecture architecture) {
        boolean output = snapshot.moment().phase().equals(Phase.backward(architecture.layers()));
        return Texts.text(
                key + (output ? ".words.output" : ".words"),
                snapshot.setup().batch().size(),
                snapshot.setup().batch().size() == 1 ? "" : "s");
    }

    private static String formula(Snapshot snapshot, Architecture architecture) {
        Phase phase = snapshot.moment().phase();
        int k = phase.layer();
        return switch (phase.kind()) {
            case INPUT -> "hᵢ¹ = xᵢ";
            case FORWARD -> forward(architecture, k);
            case LOSS -> "L = " + architecture.loss().formula();
            case BACKWARD -> k == architecture.layers() ? outputDelta(architecture) : hiddenDelta(k);
            case GRADIENT -> "∂L/∂wᵢⱼᵏ = δⱼᵏ hᵢᵏ   ∂L/∂bⱼᵏ = δⱼᵏ";
            case UPDATE ->
                snapshot.setup().training().optimizer() instanceof GradientDescent
                        ? "w ← w − γ ∂L/∂w"
                        : Texts.text("optimizer."
                                + snapshot.setup().training().optimizer().id());
        };
    }

    private static String forward(Architecture architecture, int k) {
        String here = Symbols.superscript(k);
        String bias = architecture.bias() ? " + bⱼ" + here : "";
        Activation f = architecture.activation(k);
        String function = f == Activation.SIGMOID ? "σ" : f.id();
        return "zⱼ" + here + " = Σᵢ wᵢⱼ" + here + " hᵢ" + here + bias + "   hⱼ" + Symbols.superscript(k + 1) + " = "
                + function + "(zⱼ" + here + ")";
    }

    private static String outputDelta(Architecture architecture) {
        String last = Symbols.superscript(architecture.layers());
        String h = "hⱼ" + Symbols.superscript(architecture.layers() + 1);
        Loss loss = architecture.loss();
        return "δⱼ" + last + " = "
                + switch (loss) {
                    case HALF_SQUARED_ERROR -> "(" + h + " − yⱼ) f′(zⱼ" + last + ")";
                    case SQUARED_ERROR -> "2(" + h + " − yⱼ) f′(zⱼ" + last + ")";
                    case BINARY_CROSS_ENTROPY -> h + " − yⱼ";
                    case CATEGORICAL_CROSS_ENTROPY -> h + " Σₗ yₗ − yⱼ";
                };
    }

    private static String hiddenDelta(int k) {
        String next = Symbols.superscript(k + 1);
        String here = Symbols.superscript(k);
        return "δⱼ" + here + " = f′(zⱼ" + here + ") Σₗ wⱼₗ" + next + " δₗ" + next;
    }
}
