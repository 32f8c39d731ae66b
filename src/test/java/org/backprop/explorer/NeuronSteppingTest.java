package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.backprop.explorer.view.Palette;
import org.junit.jupiter.api.Test;

/**
 * Steps from operation to operation through the 2-2-2-2 network: each neuron takes two products, a sum and an
 * activation forward, so that the loss is step 25; backward it takes an output six steps and any other neuron seven.
 */
class NeuronSteppingTest extends WindowTest {

    private static final int LOSS = 25;

    private final ByHand start = ByHand.atStart();

    /** Steps by neuron; afterwards steps go by layer again. */
    private void step(KeyCode key, int steps) {
        window.click("by-neuron");
        for (int step = 0; step < steps; step++) {
            window.press(key);
        }
        window.catchUp();
    }

    private String first(String id) {
        return window.texts(id).get(0);
    }

    private String delta(String id) {
        List<String> texts = window.texts(id);
        return texts.get(texts.size() - 1);
    }

    private String h(int j) {
        return Shown.fixed(start.h[1][j - 1], 3);
    }

    private String derivative(int index) {
        return Shown.significant(start.gradient[index], 3);
    }

    @Test
    void fourStepsShowTheValueOfTheFirstNeuronAlone() {
        step(KeyCode.RIGHT, 4);
        assertEquals(List.of(h(1), Shown.UNKNOWN), List.of(first("neuron-2-1"), first("neuron-2-2")));
    }

    @Test
    void aStepBackTakesTheValueAwayAgain() {
        step(KeyCode.RIGHT, 4);
        step(KeyCode.LEFT, 1);
        assertEquals(Shown.UNKNOWN, first("neuron-2-1"));
    }

    @Test
    void theSumStandsThereAStepBeforeTheValue() {
        step(KeyCode.RIGHT, 3);
        String sum = "z " + Shown.fixed(start.z[0][0], 3);
        assertEquals(
                List.of(Shown.UNKNOWN, sum),
                Stream.of(0, 2).map(window.texts("neuron-2-1")::get).toList());
    }

    @Test
    void eightStepsCompleteALayerAndOneMoreEntersTheNext() {
        step(KeyCode.RIGHT, 8);
        assertEquals(List.of("forward-1"), window.presentPhases());
        step(KeyCode.RIGHT, 1);
        assertEquals(List.of("forward-2"), window.presentPhases());
        assertEquals(List.of(h(1), h(2)), List.of(first("neuron-2-1"), first("neuron-2-2")));
    }

    @Test
    void aPhaseUnderWayIsPresentAndTheNextIsStillToCome() {
        step(KeyCode.RIGHT, 1);
        assertEquals(List.of("forward-1"), window.presentPhases());
        assertTrue(window.has("phase-forward-2", "to-come"));
    }

    @Test
    void theDeltaOfOneOutputStandsThereBeforeThatOfTheNext() {
        step(KeyCode.RIGHT, LOSS + 3);
        assertEquals(
                List.of("δ " + Shown.significant(start.delta[2][0], 3), "δ " + Shown.UNKNOWN),
                List.of(delta("neuron-4-1"), delta("neuron-4-2")));
    }

    @Test
    void derivativesAppearOneAfterTheOtherInTheList() {
        step(KeyCode.RIGHT, LOSS + 4);
        assertEquals(
                List.of(derivative(ByHand.weight(3, 1, 1)), Shown.UNKNOWN),
                List.of(window.text("gradient-w[3,1,1]"), window.text("gradient-w[3,2,1]")));
    }

    @Test
    void theDerivativeOfABiasIsTheLastOfItsNeuron() {
        step(KeyCode.RIGHT, LOSS + 5);
        assertEquals(Shown.UNKNOWN, window.text("gradient-b[3,1]"));
        step(KeyCode.RIGHT, 1);
        assertEquals(derivative(ByHand.bias(3, 1)), window.text("gradient-b[3,1]"));
    }

    @Test
    void asManyStepsBackShowTheStartAsItWas() {
        List<String> before = window.everything();
        step(KeyCode.RIGHT, 40);
        step(KeyCode.LEFT, 40);
        assertEquals(before, window.everything());
    }

    @Test
    void aStepByLayerCompletesALayerThatIsUnderWay() {
        step(KeyCode.RIGHT, 5);
        window.stepForward(1);
        assertEquals(List.of("forward-1"), window.presentPhases());
        assertEquals(h(2), first("neuron-2-2"));
    }

    @Test
    void aStepBackByLayerLeavesALayerThatIsUnderWay() {
        step(KeyCode.RIGHT, 12);
        window.press(KeyCode.LEFT);
        window.arrivesAt("forward-1");
    }

    @Test
    void onlyTheNeuronAtWorkHasARing() {
        step(KeyCode.RIGHT, 5);
        assertEquals(List.of("neuron-2-2"), ringed());
    }

    @Test
    void aWholeLayerHasARingEach() {
        step(KeyCode.RIGHT, 8);
        assertEquals(List.of("neuron-2-1", "neuron-2-2"), ringed());
    }

    private List<String> ringed() {
        List<String> ringed = new ArrayList<>();
        for (Node neuron :
                window.nodes(node -> node.getId() != null && node.getId().startsWith("neuron-"))) {
            Node circle = Sight.inside(neuron, Circle.class::isInstance).get(0);
            if (((Circle) circle).getStrokeWidth() > 2) {
                ringed.add(neuron.getId());
            }
        }
        return ringed;
    }

    @Test
    void theEdgeOfAProductIsLitInTheColourOfTheWayForward() {
        window.click("weight-15"); // so that the edge is not selected
        step(KeyCode.RIGHT, 1);
        assertTrue(isNearTo(Palette.Role.POSITIVE, besideEdge(0)));
    }

    @Test
    void anEdgeThatIsNotAtWorkIsNotLit() {
        window.click("weight-15");
        step(KeyCode.RIGHT, 3);
        assertFalse(isNearTo(Palette.Role.POSITIVE, besideEdge(0)));
    }

    @Test
    void theEdgeOfAContributionIsLitInTheColourOfTheWayBack() {
        step(KeyCode.RIGHT, LOSS + 13); // the first output's w[3,1,1], for the first neuron of layer 2
        assertTrue(isNearTo(Palette.Role.UPHILL, besideEdge(12)));
    }

    @Test
    void theEdgeOfADerivativeIsLitInTheColourOfTheWayBack() {
        step(KeyCode.RIGHT, LOSS + 4);
        assertTrue(isNearTo(Palette.Role.UPHILL, besideEdge(12)));
    }

    /** What is seen above the edge from neuron 1 to neuron 1, right beside its weight. */
    private Color besideEdge(int weight) {
        return Fx.ask(() -> {
            Node pill = window.find("weight-" + weight);
            Bounds place = pill.localToScene(pill.getLayoutBounds());
            Node root = window.stage().getScene().getRoot();
            int x = (int) place.getMaxX() + 6;
            int y = (int) place.getCenterY() - 3;
            return root.snapshot(null, null).getPixelReader().getColor(x, y);
        });
    }

    /** Whether a colour is paler than that of the role, and not white. */
    private static boolean isNearTo(Palette.Role role, Color colour) {
        Color full = Palette.LIGHT.get(role);
        return colour.getSaturation() > 0.1 && Math.abs(colour.getHue() - full.getHue()) < 20;
    }
}
