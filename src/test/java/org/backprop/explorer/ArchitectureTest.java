package org.backprop.explorer;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;
import javafx.application.Platform;
import org.backprop.explorer.model.network.SaturationCheck;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.NextUpdate;
import org.backprop.explorer.model.training.Trainer;
import org.junit.jupiter.api.Test;

/** Holds the direction of the arrows between packages: controller to view to model, and cli to session to model. */
class ArchitectureTest {

    private static final String ROOT = "org.backprop.explorer";
    private static final String MODEL = ROOT + ".model..";
    private static final String OBJECTIVE = ROOT + ".model.objective..";
    private static final String NETWORK = ROOT + ".model.network..";
    private static final String TRAINING = ROOT + ".model.training..";
    private static final String OPTIMIZER = ROOT + ".model.training.optimizer..";
    private static final String SESSION = ROOT + ".session..";
    private static final String CLI = ROOT + ".cli..";
    private static final String VIEW = ROOT + ".view..";
    private static final String CHART = ROOT + ".chart..";
    private static final String CHART_CANVAS = ROOT + ".chart.fx..";
    private static final String SURFACE = ROOT + ".surface..";
    private static final String NUMERIC = ROOT + ".model.numeric..";
    private static final String FORMULA = ROOT + ".view.formula..";
    private static final String TERMS = ROOT + ".model.formula..";
    private static final String MESSAGE = ROOT + ".model.message..";
    private static final String TEXT = ROOT + ".text..";
    private static final String CONTROLLER = ROOT + ".controller..";
    private static final String BACKGROUND = ROOT + ".background..";

    private static final String JDK = "java..";
    private static final String JACKSON = "tools.jackson..";
    /** Jackson 3 still takes its annotations from Jackson 2's package. */
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";

    private static final String PICOCLI = "picocli..";
    private static final String JAVAFX = "javafx..";
    private static final String ATLANTAFX = "atlantafx..";
    private static final String JFREE = "org.jfree..";
    private static final String BATIK = "org.apache.batik..";
    /** The packages of the JDK that write pictures to files. */
    private static final String[] JDK_DRAWINGS = {"javax.imageio..", "javax.xml..", "org.w3c.dom.."};

    private static final String JLATEXMATH = "org.scilab.forge.jlatexmath..";
    private static final String[] AWT = {"java.awt..", "javax.swing..", "javafx.embed.swing.."};

    /** What {@link Math} computes exactly, or rounds as IEEE 754 says. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "addExact",
            "ceil",
            "ceilDiv",
            "copySign",
            "fma",
            "floor",
            "floorDiv",
            "floorMod",
            "getExponent",
            "IEEEremainder",
            "max",
            "min",
            "multiplyExact",
            "nextDown",
            "nextUp",
            "PI",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "toIntExact",
            "ulp");

    @Test
    void the_model_uses_only_the_jdks_base() {
        check(
                onlyUse(MODEL, inJavaBase().or(resideInAnyPackage(MODEL))),
                "the mathematics must run and be tested without a window, a file or a library");
    }

    @Test
    void the_numeric_helpers_use_no_other_part_of_the_model() {
        check(
                onlyUse(NUMERIC, inJavaBase().or(resideInAnyPackage(NUMERIC))),
                "arithmetic on plain numbers must be usable by every other part");
    }

    @Test
    void terms_of_formulas_use_only_numeric_helpers() {
        check(
                onlyUse(TERMS, inJavaBase().or(resideInAnyPackage(TERMS, NUMERIC))),
                "a formula is about numbers and symbols, whatever these stand for");
    }

    @Test
    void messages_use_no_other_part_of_the_model() {
        check(
                onlyUse(MESSAGE, inJavaBase().or(resideInAnyPackage(MESSAGE))),
                "every part of the model may have something to say, and none of them says it in words");
    }

    @Test
    void the_words_use_only_messages() {
        check(
                onlyUse(TEXT, inJavaBase().or(resideInAnyPackage(TEXT, MESSAGE))),
                "window and command line put the same messages into the same words");
    }

    @Test
    void the_rasterizer_uses_only_the_model() {
        check(
                onlyUse(SURFACE, inJavaBase().or(resideInAnyPackage(SURFACE, MODEL))),
                "a surface is rendered the same with and without a window");
    }

    @Test
    void the_objective_uses_no_other_part_of_the_model() {
        check(
                onlyUse(OBJECTIVE, inJavaBase().or(resideInAnyPackage(OBJECTIVE, MESSAGE))),
                "optimizers, timeline and landscapes work on any cost function, not only a network's");
    }

    @Test
    void the_network_uses_only_the_objective_numeric_helpers_and_terms_of_formulas() {
        check(
                onlyUse(NETWORK, inJavaBase().or(resideInAnyPackage(NETWORK, OBJECTIVE, TERMS, NUMERIC, MESSAGE))),
                "the forward and the backward pass are what everything else is explained by");
    }

    @Test
    void optimizers_use_only_terms_of_formulas() {
        check(
                onlyUse(OPTIMIZER, inJavaBase().or(resideInAnyPackage(OPTIMIZER, TERMS, MESSAGE))),
                "a rule moves any vector of numbers, whatever cost and whatever training these belong to");
    }

    @Test
    void training_uses_only_the_network_the_objective_and_terms_of_formulas() {
        check(
                onlyUse(TRAINING, inJavaBase().or(resideInAnyPackage(TRAINING, NETWORK, OBJECTIVE, TERMS, MESSAGE))),
                "an optimizer that knew of the timeline or of landscapes could not be shared by them");
    }

    @Test
    void the_session_uses_only_the_model_and_jackson() {
        check(
                onlyUse(SESSION, SESSION, MODEL, JACKSON, JACKSON_ANNOTATIONS, JDK),
                "a file is read the same with and without a window");
    }

    @Test
    void the_command_line_uses_only_the_model_the_session_and_picocli() {
        check(
                onlyUse(CLI, CLI, MODEL, SESSION, CHART, TEXT, PICOCLI, JDK),
                "commands need no display, so no JavaFX either");
    }

    @Test
    void the_view_uses_only_the_model_and_what_draws() {
        check(
                onlyUse(VIEW, VIEW, MODEL, CHART, SURFACE, BACKGROUND, TEXT, JAVAFX, ATLANTAFX, JLATEXMATH, JDK),
                "what is seen is drawn from a snapshot and knows neither files nor who answers a click");
    }

    @Test
    void the_view_runs_no_pass_of_a_network() {
        check(
                noClasses().that().resideInAPackage(VIEW).should(accessTargetWhere(runsNetwork())),
                "a snapshot says all that is shown, and the thread of the window has no time to compute it");
    }

    @Test
    void background_work_uses_only_java_f_x() {
        check(
                onlyUse(BACKGROUND, BACKGROUND, JAVAFX, JDK),
                "whatever is computed in the background is computed in the same way");
    }

    @Test
    void background_work_and_controllers_alone_use_concurrency() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(BACKGROUND, CONTROLLER)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.util.concurrent..").and(not(type(Callable.class)))),
                "whatever is computed in the background is computed in the same way; commands are callables for picocli");
    }

    @Test
    void the_window_chooses_no_threads() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(ROOT, VIEW, CHART, SURFACE)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("javafx.concurrent..")
                                .or(type(Thread.class))
                                .or(type(Timer.class))),
                "a view that chose threads would make others wait, and its tests would have to wait too");
    }

    @Test
    void the_view_knows_no_files() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(VIEW)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.nio.file.."),
                "a controller opens and saves, so that nothing that is drawn can lose a file");
    }

    @Test
    void background_work_alone_uses_the_java_f_x_thread() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(BACKGROUND)
                        .should()
                        .dependOnClassesThat(type(Platform.class)),
                "a result comes to the screen in one way, which tests can replace");
    }

    @Test
    void background_work_and_commands_alone_read_the_time() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(BACKGROUND, CLI)
                        .should(accessTargetWhere(readsTheTime()))
                        .orShould()
                        .dependOnClassesThat(type(Clock.class).or(type(Instant.class))),
                "a clock that is passed in can be set by tests, so that none of them waits");
    }

    @Test
    void the_controller_does_not_use_the_command_line() {
        check(notUse(CONTROLLER, CLI), "the window and the commands are two ways in, side by side");
    }

    @Test
    void charts_alone_use_j_free_chart() {
        check(
                aloneUses(CHART, JFREE),
                "another chart library must be a change of the packages that draw charts, and of no view");
    }

    @Test
    void charts_use_only_the_model_and_what_draws() {
        check(
                onlyUse(
                        CHART,
                        resideInAnyPackage(CHART, MODEL, JAVAFX, JFREE, BATIK, JDK)
                                .or(resideInAnyPackage(JDK_DRAWINGS))),
                "a chart is drawn the same into a window and into a file");
    }

    @Test
    void charts_use_java_fx_only_to_draw_on_a_canvas() {
        check(
                noClasses()
                        .that(resideInAnyPackage(CHART).and(not(resideInAnyPackage(CHART_CANVAS))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(CHART_CANVAS, JAVAFX)),
                "for a chart in a file there need be no window");
    }

    @Test
    void the_view_alone_uses_the_canvas_of_charts() {
        check(
                noneBut(new String[] {VIEW, CHART_CANVAS}, CHART_CANVAS),
                "commands need no display, so no JavaFX either");
    }

    @Test
    void charts_alone_use_batik() {
        check(aloneUses(CHART, BATIK), "another way to write a drawing must be a change of one package");
    }

    @Test
    void formulas_alone_use_j_la_te_x_math() {
        check(aloneUses(FORMULA, JLATEXMATH), "another way to typeset must be a change of one package");
    }

    @Test
    void charts_and_formulas_alone_use_awt() {
        check(
                noneBut(new String[] {CHART, FORMULA}, AWT),
                "two toolkits with colors and shapes of the same names must not mix");
    }

    @Test
    void formulas_hand_no_awt_to_the_rest_of_the_window() {
        check(
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(FORMULA)
                        .and()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .should()
                        .haveRawReturnType(resideInAnyPackage(AWT))
                        .orShould()
                        .haveRawParameterTypes(anyElementThat(resideInAnyPackage(AWT))),
                "whoever shows a formula sees one toolkit");
    }

    @Test
    void formulas_know_nothing_of_networks() {
        check(notUse(FORMULA, MODEL), "any formula can be shown, whatever it is about");
    }

    @Test
    void no_package_uses_the_root_package() {
        check(aloneUses(ROOT, ROOT), "only the start puts the parts together, no part asks for the whole");
    }

    @Test
    void the_model_calls_no_function_whose_last_digit_is_left_open() {
        check(
                noClasses().that().resideInAPackage(MODEL).should(accessTargetWhere(leavesBitsOpen())),
                "a session has the same bits on every machine; StrictMath and Exponential have them too");
    }

    @Test
    void packages_form_no_cycle() {
        check(
                slices().matching(ROOT + ".(**)").should().beFreeOfCycles(),
                "a package that can be read alone can be changed alone");
    }

    private static void check(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(false).check(ImportedClasses.PROGRAM);
    }

    private static ArchRule onlyUse(String user, String... used) {
        return onlyUse(user, resideInAnyPackage(used));
    }

    private static ArchRule onlyUse(String user, DescribedPredicate<JavaClass> used) {
        return classes().that().resideInAPackage(user).should().onlyDependOnClassesThat(used);
    }

    private static ArchRule notUse(String user, String... used) {
        return noClasses().that().resideInAPackage(user).should().dependOnClassesThat(resideInAnyPackage(used));
    }

    private static ArchRule aloneUses(String user, String... used) {
        return noneBut(new String[] {user}, used);
    }

    private static ArchRule noneBut(String[] users, String... used) {
        return noClasses().that().resideOutsideOfPackages(users).should().dependOnClassesThat(resideInAnyPackage(used));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        Set<String> methods = Set.of("nanoTime", "currentTimeMillis");
        return describe(
                "read the time",
                access -> access.getTargetOwner().isEquivalentTo(System.class) && methods.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> leavesBitsOpen() {
        return describe(
                "have a result whose last digit depends on the machine",
                access -> access.getTargetOwner().isEquivalentTo(Math.class) && !EXACT.contains(access.getName())
                        || access.getTargetOwner().isEquivalentTo(DoubleStream.class)
                                && Set.of("sum", "average", "summaryStatistics").contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> runsNetwork() {
        Set<Class<?>> runners = Set.of(Evaluator.class, NextUpdate.class, SaturationCheck.class, Trainer.class);
        Set<String> methods = Set.of("trace", "evaluator");
        return describe(
                "run a pass of a network",
                access -> runners.stream().anyMatch(access.getTargetOwner()::isAssignableTo)
                        || access.getTargetOwner().isAssignableTo(Objective.class)
                                && methods.contains(access.getName()));
    }

    private static DescribedPredicate<JavaClass> inJavaBase() {
        Set<String> packages = Object.class.getModule().getPackages();
        return describe(
                "belong to the JDK's java.base",
                type -> packages.contains(type.getBaseComponentType().getPackageName()));
    }
}
