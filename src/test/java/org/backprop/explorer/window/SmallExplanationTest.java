package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.backprop.explorer.view.TextSize;
import org.junit.jupiter.api.Test;

/** No text of the inspector is clipped in a window of 1100 × 700. */
class SmallExplanationTest extends WholeExplanationTest {

    @Override
    Dimension2D size() {
        return SmallWindowTest.SMALL;
    }

    @Test
    void with_large_text_the_seven_forms_of_a_single_neuron_fit_the_width() {
        openSession(SessionJson.SINGLE_NEURON);
        Fx.run(() -> appearance.textSize().set(new TextSize(150)));
        window.layOut();
        List<Double> ends = Stream.of("inspector", "representation-update", "large")
                .map(id -> window.place(id).getMaxX())
                .toList();
        assertTrue(ends.stream().allMatch(end -> end < size().getWidth()), ends + " of " + size());
    }

    @Test
    void with_large_text_the_steps_of_a_single_neuron_keep_their_size_of_type_as_numbers_come() {
        openSession(SessionJson.singleNeuron(1.1940273, 1, -0.7044639, 0.4750371));
        Fx.run(() -> appearance.textSize().set(new TextSize(150)));
        window.layOut();
        double before = stepFontSize();
        window.stepForward(3);
        window.layOut();
        double after = stepFontSize();
        assertTrue(after > 0.9 * before, before + " pixels, and " + after + " with all derivatives");
    }

    private double stepFontSize() {
        return Fx.ask(() -> ((Label) window.find("step-sum-value")).getFont().getSize());
    }

    @Test
    void with_large_text_all_regions_have_their_names_on_tabs_in_sight() {
        Fx.run(() -> appearance.textSize().set(new TextSize(150)));
        window.layOut();
        double end = window.nodes(node -> node instanceof Text text && "Landscape".equals(text.getText())).stream()
                .mapToDouble(text ->
                        Fx.ask(() -> text.localToScene(text.getLayoutBounds()).getMaxX()))
                .max()
                .orElseThrow();
        assertTrue(end < window.place("inspector").getMaxX(), "the last name ends at " + end);
    }

    @Test
    void with_large_text_every_column_of_the_update_is_in_sight() {
        window.stepForward(9);
        Fx.run(() -> appearance.textSize().set(new TextSize(150)));
        window.layOut();
        window.click("representation-update");
        window.layOut();
        double end = window.place("inspector").getMaxX();
        List<Double> ends = window
                .nodes(node -> node instanceof Label label
                        && label.getStyleClass().contains("update-summary-change")
                        && label.getText().length() > 1)
                .stream()
                .map(label ->
                        Fx.ask(() -> label.localToScene(label.getLayoutBounds()).getMaxX()))
                .toList();
        assertTrue(ends.size() >= 3 && ends.stream().allMatch(x -> x < end), ends + " of " + end);
    }
}
