package org.backprop.explorer.view.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.ChartStage;
import org.backprop.explorer.view.NoEdits;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.window.Fx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of parameters alone in a window. */
class ParameterListTest {

    private static final double WIDE = 520;
    private static final double TALL = 700;
    private static Stage stage;

    private final Selection selection = new Selection();
    private final Timeline timeline = Timelines.network2222();

    @BeforeAll
    static void start() throws TimeoutException {
        ChartStage.start();
        Fx.run(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage = new Stage();
            StackPane root = new StackPane();
            root.setStyle(Palette.LIGHT.css());
            stage.setScene(new Scene(root, WIDE, TALL));
            stage.getScene().getStylesheets().add(Appearance.stylesheet());
            stage.show();
        });
    }

    @AfterAll
    static void close() {
        Fx.run(stage::close);
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            while (timeline.snapshot().displayedGradient(0).isEmpty()) {
                timeline.cursor().stepForward(Granularity.LAYER);
            }
            ParameterList list = new ParameterList(new NoEdits(), selection);
            root().getChildren().setAll(list);
            list.render(timeline.snapshot());
        });
        resize(WIDE, TALL);
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "300, 700", "340, 400", "376, 230", "520, 700", "900, 300"})
    void each_heading_stands_exactly_above_its_column(double width, double height) {
        resize(width, height);
        for (Node value : all(".number-field")) {
            assertEquals(left(find("#value-heading")), left(value));
        }
        for (Node gradient : all(".derivative")) {
            assertEquals(left(find("#gradient-scope")), left(gradient.getParent()));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 376, 520})
    void the_decimal_points_of_all_derivatives_stand_below_one_another(double width) {
        resize(width, TALL);
        List<Double> points =
                all(".derivative").stream().map(ParameterListTest::pointX).toList();
        assertEquals(18, points.size());
        points.forEach(x -> assertEquals(points.get(0), x, 0.6));
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "340, 300", "376, 230", "520, 700"})
    void names_values_and_derivatives_are_whole_and_apart_in_small_rooms(double width, double height) {
        resize(width, height);
        for (Node row : all(".parameter-row")) {
            Bounds name = bounds(part(row, ".parameter-name"));
            Bounds value = bounds(part(row, ".number-field"));
            Bounds derivative = bounds(part(row, ".derivative"));
            assertTrue(name.getMaxX() < value.getMinX() && value.getMaxX() < derivative.getMinX());
            assertTrue(derivative.getMaxX() <= width);
            assertTrue(value.getWidth() >= 80);
        }
        all(".muted").forEach(ParameterListTest::assertWhole);
        all(".card-title").forEach(ParameterListTest::assertWhole);
        all(".parameter-name").forEach(ParameterListTest::assertWhole);
        all(".derivative").forEach(ParameterListTest::assertWhole);
    }

    @Test
    void the_slider_becomes_shorter_and_then_gives_way() {
        double before = sliderWidth(520);
        double after = sliderWidth(400);
        assertTrue(before > after && after >= 40, before + " " + after);
        resize(300, TALL);
        assertEquals(List.of(), all(".slider"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {110, 150, 230, 400})
    void the_selected_row_is_in_view_at_every_height(double height) {
        for (int index : List.of(17, 0, 9, 12, 3)) {
            Fx.run(() -> selection.selected().set(new Element.Parameter(index)));
            resize(300, TALL);
            resize(300, height);
            assertInView(index);
        }
    }

    @Test
    void a_selected_a_hovered_and_another_row_look_different() {
        Fx.run(() -> {
            selection.selected().set(new Element.Parameter(3));
            selection.hovered().set(new Element.Parameter(5));
        });
        layOut();
        Set<Background> looks = List.of(3, 5, 7).stream()
                .map(index -> row(index).getBackground())
                .collect(Collectors.toSet());
        assertEquals(3, looks.size());
        assertNotEquals(row(3).getBackground(), row(5).getBackground());
    }

    private void assertInView(int index) {
        Bounds row = bounds(row(index));
        Bounds list = bounds(find("#parameters"));
        assertTrue(row.getMinY() >= list.getMinY() - 0.5 && row.getMaxY() <= list.getMaxY() + 0.5, "" + index);
    }

    private ListCell<?> row(int index) {
        return all(".parameter-row").stream()
                .map(ListCell.class::cast)
                .filter(row -> row.getIndex() == index)
                .findAny()
                .orElseThrow(() -> new AssertionError("no row " + index));
    }

    private double sliderWidth(double width) {
        resize(width, TALL);
        return bounds(all(".slider").get(0)).getWidth();
    }

    private static void assertWhole(Node label) {
        String shown = ((Text) part(label, ".text")).getText();
        assertEquals(((Label) label).getText(), shown);
    }

    /** Where the decimal point of a number begins. */
    private static double pointX(Node number) {
        String text = ((Label) number).getText();
        int point = text.indexOf(Numbers.decimalSeparator());
        Text before = new Text(text.substring(0, point));
        before.setFont(((Label) number).getFont());
        return left(number) + before.getLayoutBounds().getWidth();
    }

    private static double left(Node node) {
        return bounds(node).getMinX();
    }

    private static Bounds bounds(Node node) {
        return Fx.ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Node part(Node node, String selector) {
        return Fx.ask(() -> node.lookup(selector));
    }

    private static Node find(String selector) {
        return Fx.ask(() -> root().lookup(selector));
    }

    private static List<Node> all(String selector) {
        return Fx.ask(() -> root().lookupAll(selector).stream()
                .filter(node -> isShown(node))
                .toList());
    }

    private static boolean isShown(Node node) {
        for (Node ancestor = node; ancestor != null; ancestor = ancestor.getParent()) {
            if (!ancestor.isVisible() || ancestor instanceof ListCell<?> cell && cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void resize(double width, double height) {
        Fx.run(() -> {
            stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(height + stage.getHeight() - stage.getScene().getHeight());
        });
        Fx.until(
                "the window has its size",
                () -> stage.getScene().getWidth() == width && stage.getScene().getHeight() == height);
        layOut();
    }

    private static void layOut() {
        Fx.until(
                "everything is laid out",
                () -> Fx.ask(() -> {
                    root().applyCss();
                    root().layout();
                    return !root().isNeedsLayout();
                }));
    }

    private static StackPane root() {
        return (StackPane) stage.getScene().getRoot();
    }
}
