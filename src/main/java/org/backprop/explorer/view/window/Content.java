package org.backprop.explorer.view.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The regions between the toolbar and the line of time, in one of three arrangements: with everything in its place,
 * with the explanation large beside the picture, or with one chart large.
 */
final class Content extends VBox {

    private static final double RIGHT_SHARE = 0.355;
    private static final double MIN_RIGHT_WIDTH = 376;
    private static final double CHARTS_SHARE = 0.335;
    /** Below this height the picture of the network needs a larger part of it. */
    private static final double LOW_HEIGHT = 650;

    private static final double CHARTS_SHARE_WHEN_LOW = 0.32;
    private static final double INSPECTOR_SHARE = 0.57;
    private static final double LARGE_SHARE = 0.5;
    private static final double THREE_WAYS_SHARE = 0.32;
    private static final double BESIDE_CHART_SHARE = 0.29;

    private final Regions regions;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final HBox columns = new HBox(left, right);
    private final HBox charts = new HBox();

    /**
     * What there is to arrange.
     *
     * @param network the picture with its phases
     * @param inspector where the number that is looked at comes from
     * @param parameters the list of parameters
     * @param charts the charts, from left to right
     * @param threeWays the explanation in three forms side by side
     */
    record Regions(Region network, Region inspector, Region parameters, List<Region> charts, Region threeWays) {}

    Content(Regions regions) {
        this.regions = regions;
        getStyleClass().addAll("content", "column");
        columns.getStyleClass().add("columns");
        charts.getStyleClass().add("columns");
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        left.setMinWidth(0);
        right.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(regions.network(), Priority.ALWAYS);
        VBox.setVgrow(regions.parameters(), Priority.ALWAYS);
        charts.prefHeightProperty()
                .bind(Bindings.when(heightProperty().lessThan(LOW_HEIGHT))
                        .then(heightProperty().multiply(CHARTS_SHARE_WHEN_LOW))
                        .otherwise(heightProperty().multiply(CHARTS_SHARE)));
        charts.setMinHeight(USE_PREF_SIZE);
        shareHeight(regions.threeWays(), THREE_WAYS_SHARE);
        regions.charts().forEach(chart -> {
            chart.setMinWidth(0);
            chart.setPrefWidth(0); // all alike
            HBox.setHgrow(chart, Priority.ALWAYS);
            VBox.setVgrow(chart, Priority.ALWAYS);
        });
        showAll();
    }

    private void shareHeight(Region region, double share) {
        region.prefHeightProperty().bind(heightProperty().multiply(share));
        region.setMinHeight(USE_PREF_SIZE);
    }

    private void shareWidth(double share) {
        right.prefWidthProperty()
                .bind(Bindings.max(MIN_RIGHT_WIDTH, widthProperty().multiply(share)));
    }

    /** Puts every region where it belongs. */
    void showAll() {
        clear();
        shareWidth(RIGHT_SHARE);
        VBox.setVgrow(regions.inspector(), Priority.SOMETIMES); // what few parameters leave over
        regions.inspector().minHeightProperty().bind(columns.heightProperty().multiply(INSPECTOR_SHARE));
        regions.inspector().setPrefHeight(0);
        left.getChildren().setAll(regions.network());
        right.getChildren().setAll(regions.inspector(), regions.parameters());
        charts.getChildren().setAll(regions.charts());
        getChildren().setAll(columns, charts);
    }

    /** Gives the explanation most of the room. */
    void enlargeInspector() {
        clear();
        shareWidth(LARGE_SHARE);
        regions.inspector().setMinHeight(0);
        VBox.setVgrow(regions.inspector(), Priority.ALWAYS);
        left.getChildren().setAll(regions.network());
        right.getChildren().setAll(regions.inspector());
        regions.threeWays().setVisible(true);
        getChildren().setAll(columns, regions.threeWays());
    }

    /** Gives {@code chart} most of the room, and puts {@code beside} it what helps to read it. */
    void enlarge(Region chart, List<Region> beside) {
        clear();
        shareWidth(BESIDE_CHART_SHARE);
        left.getChildren().setAll(chart);
        right.getChildren().setAll(beside);
        getChildren().setAll(columns);
    }

    private void clear() {
        regions.threeWays().setVisible(false);
        regions.inspector().minHeightProperty().unbind();
        left.getChildren().clear();
        right.getChildren().clear();
        charts.getChildren().clear();
    }
}
