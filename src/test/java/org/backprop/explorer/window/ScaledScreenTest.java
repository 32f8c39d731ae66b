package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts of the network are there on common screens at all scales, from the start on. */
class ScaledScreenTest extends WindowTest {

    private static final Dimension2D MIN_SIZE = new Dimension2D(640, 400);
    private static final double[] SCALES = {1, 1.25, 1.5, 2};

    @AfterEach
    void leaveTheScale() {
        scale(1);
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1280, 800", "1366, 768", "1536, 864", "1440, 900", "1920, 1080"})
    void every_text_of_the_network_is_there(double width, double height) {
        for (double scale : SCALES) {
            if (width / scale >= MIN_SIZE.getWidth() && height / scale >= MIN_SIZE.getHeight()) {
                scale(scale);
                Dimension2D size = windowSize(width / scale, height / scale);
                window.resize(size);
                assertEquals(List.of(), missingTexts(), size + " at " + scale);
            }
        }
    }

    /** The size of a window that fills a screen, unless the screen is smaller than the smallest window. */
    private Dimension2D windowSize(double width, double height) {
        return Fx.ask(() -> new Dimension2D(
                Math.max(Math.floor(width), window.stage().getMinWidth()),
                Math.max(Math.floor(height), window.stage().getMinHeight())));
    }

    private void scale(double scale) {
        Fx.run(() -> {
            window.stage().setRenderScaleX(scale);
            window.stage().setRenderScaleY(scale);
        });
    }

    private List<String> missingTexts() {
        Fx.awaitFrame();
        return Fx.ask(() -> {
            List<String> missing = new ArrayList<>();
            List<Node> nodes = new ArrayList<>(window.find("network").lookupAll(".label"));
            nodes.add(window.find("run"));
            for (Node node : nodes) {
                Labeled label = (Labeled) node;
                boolean isShown = isVisible(node) && !label.getText().isEmpty();
                if (isShown
                        && !(node.lookup(".text") instanceof Text text
                                && text.getText().equals(label.getText()))) {
                    missing.add(label.getText());
                }
            }
            return missing;
        });
    }

    private static boolean isVisible(Node node) {
        Parent parent = node.getParent();
        return node.isVisible() && (parent == null || isVisible(parent));
    }
}
