package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the window looks: its themes, texts that are whole at every size, and names for those who hear them. */
class LookTest extends WindowTest {

    @AfterEach
    void backToTheUsualSize() {
        resize(1440, 900);
    }

    @Test
    void theDarkThemeIsChosenByItsShortcut() {
        String light = rootStyle();
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.until(
                "it is dark", () -> Window.onFx(() -> root().getStyleClass().contains("dark")));
        assertFalse(rootStyle().equals(light));
        window.press(KeyCode.CONTROL, KeyCode.D);
        window.shows(light, this::rootStyle);
    }

    @Test
    void theDarkThemeIsChosenFromTheMenu() {
        window.chooseInMenu("view", "Dark theme");
        window.until(
                "it is dark", () -> Window.onFx(() -> root().getStyleClass().contains("dark")));
        window.chooseInMenu("view", "Dark theme");
    }

    @ParameterizedTest
    @CsvSource({"1100, 700, 0", "1100, 700, 7", "1100, 700, 9", "1440, 900, 0", "1440, 900, 7", "1440, 900, 9"})
    void everyTextIsWhole(int width, int height, int steps) {
        resize(width, height);
        window.stepForward(steps);
        assertEquals(List.of(), cutTexts());
    }

    @ParameterizedTest
    @CsvSource({"1100, 700", "1440, 900"})
    void everyTextIsWholeWithLongNumbersAndASmallBatch(int width, int height) {
        openSession(SessionTexts.XOR);
        resize(width, height);
        window.enter("value-w[1,1,1]", "-0.123456789");
        window.click("network");
        window.stepForward(5);
        assertEquals(List.of(), cutTexts());
    }

    @ParameterizedTest
    @CsvSource({"1100, 700", "1440, 900"})
    void everyWeightIsWrittenOnItsEdge(int width, int height) {
        resize(width, height);
        assertTrue(ByHand.WEIGHTS.stream().allMatch(index -> window.sees("weight-" + index)));
    }

    @Test
    void everythingThatTakesTheKeysHasAName() {
        List<String> nameless = window.nodes(Node::isFocusTraversable).stream()
                .filter(node -> isBlank(node.getAccessibleText()))
                .filter(node -> !(node instanceof Labeled labeled) || isBlank(labeled.getText()))
                .map(node -> node.getClass().getSimpleName() + " " + node.getId())
                .toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyNeuronAndEveryWeightInThePictureHasAName() {
        List<String> nameless = window.nodes(LookTest::isInThePicture).stream()
                .filter(node -> isBlank(node.getAccessibleText()))
                .map(Node::getId)
                .toList();
        assertEquals(List.of(), nameless);
        assertEquals(8 + 12 + 2, window.nodes(LookTest::isInThePicture).size());
    }

    private static boolean isInThePicture(Node node) {
        return node.getId() != null && node.getId().matches("(neuron|weight|target)-.*");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Node root() {
        return window.stage().getScene().getRoot();
    }

    private String rootStyle() {
        return Window.onFx(() -> root().getStyle());
    }

    private void resize(int width, int height) {
        Window.onFx(() -> {
            Scene scene = window.stage().getScene();
            window.stage().setWidth(width + window.stage().getWidth() - scene.getWidth());
            window.stage().setHeight(height + window.stage().getHeight() - scene.getHeight());
            return null;
        });
        window.until(
                "the window has its size",
                () -> Window.onFx(() -> window.stage().getScene().getWidth() == width));
        Window.awaitFrames(3);
    }

    private List<String> cutTexts() {
        return Window.onFx(() -> {
            List<String> cut = new ArrayList<>();
            for (Node node : window.nodes(each -> each instanceof Labeled || each instanceof TextField)) {
                if (!isInAListScrolledAway(node) && isCut(node)) {
                    cut.add(node.getId() + ": " + textOf(node));
                }
            }
            return cut;
        });
    }

    private static String textOf(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : ((TextField) node).getText();
    }

    private boolean isCut(Node node) {
        if (isBlank(textOf(node)) || !(node.lookup(".text") instanceof Text written)) {
            return false;
        }
        if (node instanceof TextField field) {
            Insets insets = field.getInsets();
            return written.getLayoutBounds().getWidth() > field.getWidth() - insets.getLeft() - insets.getRight() + 0.5;
        }
        Bounds place = written.localToScene(written.getBoundsInLocal());
        Scene scene = node.getScene();
        return !written.getText().equals(((Labeled) node).getText().replace("_", ""))
                || place.getMinX() < -0.5
                || place.getMaxX() > scene.getWidth() + 0.5
                || place.getMaxY() > scene.getHeight() + 0.5;
    }

    private static boolean isInAListScrolledAway(Node node) {
        Node parent = node;
        while (parent != null && !(parent instanceof ListView)) {
            parent = parent.getParent();
        }
        return parent != null
                && !parent.localToScene(parent.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }
}
