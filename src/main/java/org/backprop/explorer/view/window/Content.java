package org.backprop.explorer.view.window;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The regions between the toolbar and the line of time, in one of two arrangements: with everything in its place, or
 * with the explanation large beside the picture.
 */
final class Content extends VBox {

    private static final double RIGHT_SHARE = 0.34;
    private static final double RIGHT_LEAST = 376;
    private static final double CHART_SHARE = 0.26;
    private static final double INSPECTOR_SHARE = 0.57;
    private static final double LARGE_SHARE = 0.5;
    private static final double THREE_WAYS_SHARE = 0.32;

    private final Regions regions;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final HBox columns = new HBox(left, right);

    /**
     * What there is to arrange.
     *
     * @param network the picture with its phases
     * @param inspector where the number that is looked at comes from
     * @param parameters the list of parameters
     * @param curve the cost curve
     * @param threeWays the explanation in three forms side by side
     */
    record Regions(Region network, Region inspector, Region parameters, Region curve, Region threeWays) {}

    Content(Regions regions) {
        this.regions = regions;
        getStyleClass().addAll("content", "column");
        columns.getStyleClass().add("columns");
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        left.setMinWidth(0);
        right.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(regions.network(), Priority.ALWAYS);
        VBox.setVgrow(regions.parameters(), Priority.ALWAYS);
        shareHeight(regions.curve(), CHART_SHARE);
        shareHeight(regions.threeWays(), THREE_WAYS_SHARE);
        arrange(false);
    }

    private void shareHeight(Region region, double share) {
        region.prefHeightProperty().bind(heightProperty().multiply(share));
        region.setMinHeight(USE_PREF_SIZE);
    }

    /** Puts the regions where they belong; {@code large} gives the explanation most of the room. */
    void arrange(boolean large) {
        regions.threeWays().setVisible(large);
        right.prefWidthProperty()
                .bind(Bindings.max(RIGHT_LEAST, widthProperty().multiply(large ? LARGE_SHARE : RIGHT_SHARE)));
        regions.inspector().minHeightProperty().unbind();
        if (large) {
            regions.inspector().setMinHeight(0);
            VBox.setVgrow(regions.inspector(), Priority.ALWAYS);
            left.getChildren().setAll(regions.network());
            right.getChildren().setAll(regions.inspector());
            getChildren().setAll(columns, regions.threeWays());
        } else {
            VBox.setVgrow(regions.inspector(), Priority.SOMETIMES); // what few parameters leave over
            regions.inspector().minHeightProperty().bind(heightProperty().multiply(INSPECTOR_SHARE));
            regions.inspector().setPrefHeight(0);
            left.getChildren().setAll(regions.network(), regions.curve());
            right.getChildren().setAll(regions.inspector(), regions.parameters());
            getChildren().setAll(columns);
        }
    }
}
