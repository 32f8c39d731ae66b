package org.backprop.explorer.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Animated steps: the values that an animation leads to are unknown until its end. */
class AnimationTest extends WindowTest {

    private static final String UNKNOWN = ExpectedText.UNKNOWN;

    private final List<Runnable> listening = new ArrayList<>();

    @BeforeEach
    void letThingsMove() {
        Fx.run(() -> {
            appearance.animated().set(true);
        });
    }

    @AfterEach
    void stopListening() {
        Fx.run(() -> listening.forEach(Runnable::run));
        listening.clear();
    }

    @Test
    void values_are_unknown_while_they_are_on_their_way() {
        CompletableFuture<String> atFirst = asSoonAsSaid("neuron-2-1");
        window.stepForward();
        Fx.shows(UNKNOWN, () -> atFirst.getNow("not yet"));
    }

    @Test
    void values_stand_there_when_they_have_arrived() {
        window.stepForward();
        Fx.shows(ExpectedText.fixed(ReferenceNetwork.atStart().h[1][0], 3), () -> first("neuron-2-1"));
    }

    @Test
    void a_further_step_ends_a_movement_at_once() {
        CompletableFuture<String> before = asSoonAsPresent("forward-2", "neuron-2-1");
        CompletableFuture<String> onItsWay = asSoonAsPresent("forward-2", "neuron-3-1");
        window.press(KeyCode.RIGHT);
        window.arrivesAt("forward-1");
        window.press(KeyCode.RIGHT);
        String arrived = ExpectedText.fixed(ReferenceNetwork.atStart().h[1][0], 3);
        Fx.shows(List.of(arrived, UNKNOWN), () -> List.of(before.getNow(""), onItsWay.getNow("")));
    }

    @Test
    void deltas_are_unknown_while_they_are_on_their_way_back() {
        window.stepForward(4);
        CompletableFuture<String> atFirst = asSoonAsPresent("backward-3", "neuron-4-1", 4);
        window.press(KeyCode.RIGHT);
        Fx.shows("δ " + UNKNOWN, () -> atFirst.getNow("not yet"));
    }

    @Test
    void the_weights_go_from_their_old_to_their_new_values() {
        window.stepForward(8);
        CompletableFuture<String> atFirst = asSoonAsPresent("update", "weight-12", 0);
        window.press(KeyCode.RIGHT);
        Fx.shows(ExpectedText.fixed(0.8, 3), () -> atFirst.getNow("not yet"));
        double after = ReferenceNetwork.atStart().updated().parameters[12];
        Fx.shows(ExpectedText.fixed(0.8, 3) + " → " + ExpectedText.fixed(after, 3), () -> window.text("weight-12"));
    }

    @Test
    void ten_quick_steps_lead_to_the_tenth_moment() {
        for (int step = 0; step < 10; step++) {
            window.press(KeyCode.RIGHT);
        }
        window.arrivesAtUpdate(1, 1);
        window.arrivesAt("input");
    }

    @Test
    void with_reduced_motion_everything_is_there_at_once() {
        window.chooseInMenu("view", "Reduce motion");
        CompletableFuture<String> atFirst = asSoonAsSaid("neuron-2-1");
        window.stepForward();
        Fx.shows(ExpectedText.fixed(ReferenceNetwork.atStart().h[1][0], 3), () -> atFirst.getNow("not yet"));
        window.chooseInMenu("view", "Reduce motion");
    }

    @Test
    void the_rest_of_a_layer_is_unknown_while_it_is_on_its_way_and_what_was_there_stays() {
        stepByNeuron(4);
        CompletableFuture<String> before = asSoonAsSaid("neuron-2-1");
        CompletableFuture<String> onItsWay = asSoonAsSaid("neuron-2-2");
        window.press(KeyCode.RIGHT);
        String there = ExpectedText.fixed(ReferenceNetwork.atStart().h[1][0], 3);
        Fx.shows(List.of(there, UNKNOWN), () -> List.of(before.getNow(""), onItsWay.getNow("")));
    }

    @Test
    void a_value_that_nothing_travels_for_is_there_at_once() {
        stepByNeuron(3);
        CompletableFuture<String> atFirst = asSoonAsSaid("neuron-2-1");
        window.click("by-operation");
        window.press(KeyCode.RIGHT);
        Fx.shows(ExpectedText.fixed(ReferenceNetwork.atStart().h[1][0], 3), () -> atFirst.getNow("not yet"));
    }

    @Test
    void a_product_on_its_way_hides_nothing_that_was_there() {
        stepByNeuron(4);
        CompletableFuture<String> atFirst = asSoonAsSaid("neuron-2-1");
        window.click("by-operation");
        window.press(KeyCode.RIGHT);
        Fx.shows(ExpectedText.fixed(ReferenceNetwork.atStart().h[1][0], 3), () -> atFirst.getNow("not yet"));
    }

    /** Steps go by layer afterwards. */
    private void stepByNeuron(int steps) {
        window.click("by-operation");
        window.stepForward(steps);
    }

    private String first(String id) {
        return window.texts(id).get(0);
    }

    private CompletableFuture<String> asSoonAsPresent(String phase, String id) {
        return asSoonAsPresent(phase, id, 0);
    }

    /** The first text of a neuron right after the sentence has changed, before the next frame. */
    private CompletableFuture<String> asSoonAsSaid(String id) {
        CompletableFuture<String> seen = new CompletableFuture<>();
        ObservableValue<String> sentence = window.node("phase-formula").accessibleTextProperty();
        ChangeListener<String> listener =
                (observable, oldValue, newValue) -> Platform.runLater(() -> seen.complete(first(id)));
        Fx.run(() -> sentence.addListener(listener));
        listening.add(() -> sentence.removeListener(listener));
        return seen;
    }

    /** A text in the network right after the phase's chip is marked, before the next frame. */
    private CompletableFuture<String> asSoonAsPresent(String phase, String id, int place) {
        CompletableFuture<String> seen = new CompletableFuture<>();
        ObservableList<String> chip = window.node("phase-" + phase).getStyleClass();
        ListChangeListener<String> listener = change -> {
            if (chip.contains("current")) {
                Platform.runLater(() -> seen.complete(window.texts(id).get(place)));
            }
        };
        Fx.run(() -> chip.addListener(listener));
        listening.add(() -> chip.removeListener(listener));
        return seen;
    }
}
