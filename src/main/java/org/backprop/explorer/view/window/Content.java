package org.backprop.explorer.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.view.window.RegionTabs.NamedRegion;

/**
 * The regions between the toolbar and the timeline, in one of three arrangements: with everything in its place, with
 * the explanation enlarged beside the network, or with one chart enlarged. Where there is not enough room, regions
 * share their place as tabs.
 */
final class Content extends VBox {

    private static final double RIGHT_SHARE = 0.355;
    private static final double MIN_RIGHT_WIDTH = 376;
    private static final double RIGHT_SHARE_WHEN_SMALL = 0.45;
    private static final double CHARTS_SHARE = 0.335;
    /** Below this height the network needs a larger share of it. */
    private static final double LOW_HEIGHT = 650;

    private static final double CHARTS_SHARE_WHEN_LOW = 0.32;
    private static final double INSPECTOR_SHARE = 0.72;
    private static final double LARGE_SHARE = 0.5;
    private static final double SIDE_BY_SIDE_SHARE = 0.32;
    private static final double BESIDE_CHART_SHARE = 0.29;

    private final Regions regions;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final HBox columns = new HBox(left, right);
    private final HBox charts = new HBox();
    private final RegionTabs tabs = new RegionTabs();
    private Room room = Room.FULL;
    private Runnable arrangement = this::arrangeNetwork;

    /**
     * The regions to arrange.
     *
     * @param network the network with its phases
     * @param inspector the explanation of the selected number
     * @param parameters the list of parameters
     * @param charts the charts, from left to right
     * @param sideBySide the explanation in three forms side by side
     */
    record Regions(
            Region network,
            NamedRegion inspector,
            NamedRegion parameters,
            List<NamedRegion> charts,
            Region sideBySide) {}

    /** Creates the content with only the network in its place; {@link #showAll} adds the other regions. */
    Content(Regions regions) {
        this.regions = regions;
        getStyleClass().addAll("content", "column");
        setMinSize(0, 0); // shares of the present size are no minimum
        columns.getStyleClass().add("columns");
        charts.getStyleClass().add("columns");
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        left.setMinWidth(0);
        right.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox.setVgrow(regions.network(), Priority.ALWAYS);
        VBox.setVgrow(regions.parameters().region(), Priority.ALWAYS);
        charts.prefHeightProperty()
                .bind(Bindings.when(heightProperty().lessThan(LOW_HEIGHT))
                        .then(heightProperty().multiply(CHARTS_SHARE_WHEN_LOW))
                        .otherwise(heightProperty().multiply(CHARTS_SHARE)));
        charts.setMinHeight(USE_PREF_SIZE);
        shareHeight(regions.sideBySide(), SIDE_BY_SIDE_SHARE);
        regions.charts().forEach(chart -> {
            chart.region().setMinWidth(0);
            chart.region().setPrefWidth(0); // all alike
            HBox.setHgrow(chart.region(), Priority.ALWAYS);
            VBox.setVgrow(chart.region(), Priority.ALWAYS);
        });
        arrangeNetwork();
    }

    private void shareHeight(Region region, double share) {
        region.prefHeightProperty().bind(heightProperty().multiply(share));
        region.setMinHeight(USE_PREF_SIZE);
    }

    private void shareWidth(double share) {
        right.prefWidthProperty()
                .bind(Bindings.max(
                        Bindings.min(MIN_RIGHT_WIDTH, widthProperty().multiply(RIGHT_SHARE_WHEN_SMALL)),
                        widthProperty().multiply(share)));
    }

    /** Arranges the regions for this room. It must not be called during layout, since it moves nodes. */
    void adaptTo(Room next) {
        if (next != room) {
            room = next;
            arrange(arrangement);
        }
    }

    /** Puts every region in its place. */
    void showAll() {
        arrange(this::arrangeAll);
    }

    /** Enlarges the explanation. */
    void enlargeInspector() {
        arrange(this::arrangeLargeInspector);
    }

    /** Enlarges {@code chart}, and puts {@code beside} it what helps to read it. */
    void enlarge(Region chart, List<Region> beside) {
        arrange(() -> arrangeLargeChart(chart, beside));
    }

    /** Brings {@code region} to the front if it shares its place with others. */
    void reveal(Region region) {
        tabs.select(region);
    }

    private void arrange(Runnable next) {
        arrangement = next;
        clear();
        next.run();
    }

    private void arrangeNetwork() {
        shareWidth(room == Room.SMALL ? RIGHT_SHARE_WHEN_SMALL : RIGHT_SHARE);
        left.getChildren().setAll(regions.network());
        if (room == Room.SMALL) {
            getChildren().setAll(columns);
        } else {
            getChildren().setAll(columns, charts);
        }
    }

    private void arrangeAll() {
        arrangeNetwork();
        Region inspector = regions.inspector().region();
        if (room == Room.FULL) {
            VBox.setVgrow(inspector, Priority.SOMETIMES); // what few parameters leave over
            inspector.minHeightProperty().bind(columns.heightProperty().multiply(INSPECTOR_SHARE));
            inspector.setPrefHeight(0);
            right.getChildren().setAll(inspector, regions.parameters().region());
        } else {
            right.getChildren().setAll(tabs);
            tabs.show(tabbedRegions());
        }
        if (room != Room.SMALL) {
            charts.getChildren()
                    .setAll(regions.charts().stream().map(NamedRegion::region).toList());
        }
    }

    private List<NamedRegion> tabbedRegions() {
        List<NamedRegion> tabbed = new ArrayList<>(List.of(regions.inspector(), regions.parameters()));
        if (room == Room.SMALL) {
            tabbed.addAll(regions.charts());
        }
        return tabbed;
    }

    private void arrangeLargeInspector() {
        shareWidth(LARGE_SHARE);
        Region inspector = regions.inspector().region();
        VBox.setVgrow(inspector, Priority.ALWAYS);
        if (room == Room.SMALL) {
            getChildren().setAll(inspector);
            return;
        }
        left.getChildren().setAll(regions.network());
        right.getChildren().setAll(inspector);
        regions.sideBySide().setVisible(true);
        getChildren().setAll(columns, regions.sideBySide());
    }

    private void arrangeLargeChart(Region chart, List<Region> beside) {
        shareWidth(BESIDE_CHART_SHARE);
        if (room == Room.SMALL) {
            getChildren().setAll(chart);
            return;
        }
        left.getChildren().setAll(chart);
        right.getChildren().setAll(beside);
        getChildren().setAll(columns);
    }

    /** Takes every region out of its place, since a node can be in one place only. */
    private void clear() {
        regions.sideBySide().setVisible(false);
        regions.inspector().region().minHeightProperty().unbind();
        regions.inspector().region().setMinHeight(0);
        tabs.clear();
        getChildren().clear();
        left.getChildren().clear();
        right.getChildren().clear();
        charts.getChildren().clear();
    }
}
