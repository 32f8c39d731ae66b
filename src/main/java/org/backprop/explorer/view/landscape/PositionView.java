package org.backprop.explorer.view.landscape;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.Staleness;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.landscape.plane.Plane;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.chart.StaleOverlay;

/**
 * A card beside the enlarged landscape with the current point, the slopes there, and the distance of the path from the
 * plane. After an update it tells the cost before and after, and that the slopes are those before.
 */
public final class PositionView extends VBox {

    private static final double GAP_TOLERANCE = 1e-12;

    private final GridPane table = new GridPane();
    private final Label xName = new Label();
    private final Label yName = new Label();
    private final Label updateCount = addRow(new Label(Texts.text("position.update")));
    private final Label cost = addRow(new Label(Texts.text("position.cost")));
    private final Label xSlope = addRow(xName);
    private final Label ySlope = addRow(yName);
    private final Label gap = label("position-gap");
    private final Label note = label("position-note");

    /**
     * Creates a card that follows a landscape.
     *
     * @param shown the displayed picture; null while there is none
     * @param staleness how stale it is; null while it is up to date
     */
    public PositionView(ObservableValue<ContourPicture> shown, ObservableValue<Staleness> staleness) {
        setId("position-view");
        getStyleClass().addAll("card", "position-view");
        Label title = new Label(Texts.text("position.title"));
        title.getStyleClass().add("card-title");
        table.getStyleClass().add("position-table");
        gap.getStyleClass().add("position-gap");
        note.getStyleClass().add("muted");
        VBox content = new VBox(table, gap, note);
        content.getStyleClass().add("position-view");
        content.setVisible(false);
        getChildren().setAll(title, new StackPane(content, new StaleOverlay(staleness)));
        shown.addListener((observable, oldValue, newValue) -> {
            content.setVisible(newValue != null);
            if (newValue != null) {
                show(newValue);
            }
        });
    }

    private Label addRow(Label name) {
        Label value = new Label();
        value.getStyleClass().add("position-value");
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        table.addRow(table.getRowCount(), name, value);
        return value;
    }

    private static Label label(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(ContourPicture picture) {
        Landscape landscape = picture.landscape();
        PathPoint currentPoint = landscape.position().point();
        updateCount.setText(Numbers.count(currentPoint.updateCount()));
        cost.setText(cost(landscape.position()));
        xName.setText(Texts.text("position.slope", picture.axisLabels().x()));
        yName.setText(Texts.text("position.slope", picture.axisLabels().y()));
        xSlope.setText(slope(landscape.position(), Coordinates::a, "left", "right"));
        ySlope.setText(slope(landscape.position(), Coordinates::b, "down", "up"));
        gap.setText(landscape.path().stream()
                .filter(point -> point.updateCount() <= currentPoint.updateCount())
                .max(Comparator.comparingDouble(point -> Math.abs(point.gap())))
                .map(point -> gap(
                        point,
                        landscape.surface().plane() instanceof ParameterPlane
                                ? "position.gap"
                                : "position.gap.directions"))
                .orElse(""));
        note.setText(note(landscape.surface().plane()));
    }

    private static String note(Plane plane) {
        int others = plane.dimension() - 2;
        if (others == 0) {
            return Texts.text("position.note.all");
        }
        return plane instanceof ParameterPlane
                ? Texts.text("position.note", Numbers.count(others))
                : Texts.text("position.note.directions");
    }

    private static String cost(Landscape.Position position) {
        String now = Numbers.significant(position.point().cost(), Numbers.FULL);
        return position.previousPoint()
                .map(before -> Texts.text("position.cost.step", Numbers.significant(before.cost(), Numbers.FULL), now))
                .orElse(now);
    }

    /** Returns the slope along one coordinate, where the cost falls, or that this was before the step. */
    private static String slope(
            Landscape.Position position, ToDoubleFunction<Coordinates> along, String falling, String rising) {
        if (position.derivatives().isEmpty()) {
            return Texts.text("position.slope.unknown");
        }
        double slope = along.applyAsDouble(position.derivatives().get().slopes());
        String direction = slope == 0 ? "flat" : slope > 0 ? falling : rising;
        String key = position.previousPoint().isPresent() ? "before" : direction;
        return Texts.text("position.slope." + key, Numbers.significant(slope, Numbers.BRIEF));
    }

    private static String gap(PathPoint farthest, String key) {
        return Math.abs(farthest.gap()) <= GAP_TOLERANCE * Math.abs(farthest.cost())
                ? Texts.text("position.gap.none")
                : Texts.text(
                        key,
                        Numbers.count(farthest.updateCount()),
                        Numbers.significant(farthest.cost(), Numbers.BRIEF),
                        Numbers.significant(farthest.projectedCost(), Numbers.BRIEF),
                        Numbers.significant(farthest.gap(), Numbers.BRIEF));
    }
}
