package org.backprop.explorer.view.landscape;

import java.util.Comparator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.ParameterPlane;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.Plane;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.chart.MapPicture;
import org.backprop.explorer.view.chart.Veil;

/**
 * A card beside the enlarged landscape with the current point, the slopes there, and the distance of the path from the
 * plane.
 */
public final class WhereView extends VBox {

    private static final int DIGITS = 8;
    private static final int SLOPE_DIGITS = 3;
    private static final int GAP_DIGITS = 4;
    private static final double ROUNDING = 1e-12;

    private final GridPane table = new GridPane();
    private final Label acrossName = new Label();
    private final Label upName = new Label();
    private final Label update = row(new Label(Texts.text("where.update")));
    private final Label cost = row(new Label(Texts.text("where.cost")));
    private final Label across = row(acrossName);
    private final Label up = row(upName);
    private final Label gap = words("where-gap");
    private final Label note = words("where-note");

    /**
     * A card that follows a landscape.
     *
     * @param shown the displayed picture; null while there is none
     * @param since the time since which it is out of date, by {@link System#nanoTime}; null while it is up to date
     */
    public WhereView(ObservableValue<MapPicture> shown, ObservableValue<Long> since) {
        setId("where");
        getStyleClass().addAll("card", "where");
        Label title = new Label(Texts.text("where.title"));
        title.getStyleClass().add("card-title");
        table.getStyleClass().add("where-table");
        gap.getStyleClass().add("where-gap");
        note.getStyleClass().add("soft");
        VBox content = new VBox(table, gap, note);
        content.getStyleClass().add("where");
        content.setVisible(false);
        getChildren().setAll(title, new StackPane(content, new Veil(since)));
        shown.addListener((property, was, is) -> {
            content.setVisible(is != null);
            if (is != null) {
                show(is);
            }
        });
    }

    private Label row(Label name) {
        Label value = new Label();
        value.getStyleClass().add("where-value");
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        name.setMinWidth(USE_PREF_SIZE);
        table.addRow(table.getRowCount(), name, value);
        return value;
    }

    private static Label words(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void show(MapPicture picture) {
        Landscape map = picture.landscape();
        PathPoint here = map.position().point();
        update.setText(Numbers.count(here.update()));
        cost.setText(Numbers.significant(here.cost(), DIGITS));
        acrossName.setText(Texts.text("where.slope", picture.names().across()));
        upName.setText(Texts.text("where.slope", picture.names().up()));
        across.setText(slope(map.position().slopes().a(), "left", "right"));
        up.setText(slope(map.position().slopes().b(), "down", "up"));
        gap.setText(map.path().stream()
                .filter(point -> point.update() <= here.update())
                .max(Comparator.comparingDouble(point -> Math.abs(point.gap())))
                .map(point -> gap(
                        point, map.surface().plane() instanceof ParameterPlane ? "where.gap" : "where.gap.directions"))
                .orElse(""));
        note.setText(note(map.surface().plane()));
    }

    private static String note(Plane plane) {
        int others = plane.dimension() - 2;
        if (others == 0) {
            return Texts.text("where.note.all");
        }
        return plane instanceof ParameterPlane ? Texts.text("where.note", others) : Texts.text("where.note.directions");
    }

    private static String slope(double slope, String falling, String rising) {
        String way = slope == 0 ? "flat" : slope > 0 ? falling : rising;
        return Texts.text("where.slope." + way, Numbers.significant(slope, SLOPE_DIGITS));
    }

    private static String gap(PathPoint farthest, String words) {
        return Math.abs(farthest.gap()) <= ROUNDING * Math.abs(farthest.cost())
                ? Texts.text("where.gap.none")
                : Texts.text(
                        words,
                        Numbers.count(farthest.update()),
                        Numbers.significant(farthest.cost(), GAP_DIGITS),
                        Numbers.significant(farthest.costOnMap(), GAP_DIGITS),
                        Numbers.significant(farthest.gap(), SLOPE_DIGITS));
    }
}
