package org.backprop.explorer.view.chart;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Look;
import org.jfree.chart.JFreeChart;

/** Displays the contour plot of a landscape; dragging on it sets the parameters to the values there. */
public final class MapView {

    /** The minimum height of the pane at which the axes have labels. */
    private static final double ROOMY = 300;

    private final Look look;
    private final ChartPane pane = new ChartPane(this::paint);
    private final HandOnChart hand;
    private LandscapePlot plot;
    private MapPicture picture;
    private Runnable drawn;

    /**
     * Creates an empty plot.
     *
     * @param background loads the chart library
     * @param meaning maps coordinates in a landscape to the parameter values to set
     */
    public MapView(
            Look look,
            EditActions actions,
            Executor background,
            BiFunction<Landscape, Point2D, SortedMap<Integer, Double>> meaning) {
        this.look = look;
        this.hand = new HandOnChart(
                actions, pane, at -> picture == null ? new TreeMap<>() : meaning.apply(picture.landscape(), at));
        look.palette().addListener((property, was, is) -> pane.request());
        pane.load(background, this::load);
    }

    private JFreeChart load() {
        plot = new LandscapePlot(ChartColours.NUMBERS);
        return plot.chart();
    }

    /** Returns the pane. */
    public ChartPane pane() {
        return pane;
    }

    /** Returns whether the point is being dragged, or its last value is not applied yet. */
    public boolean isHeld() {
        return hand.isOn();
    }

    /**
     * Sets the picture to draw.
     *
     * @param whenDrawn called each time that it has been drawn
     */
    public void show(MapPicture next, Runnable whenDrawn) {
        picture = next;
        drawn = whenDrawn;
        pane.request();
    }

    /** Clears the plot, so that it cannot be dragged until there is a new picture. */
    public void forget() {
        picture = null;
        pane.request();
    }

    private boolean paint() {
        if (picture != null) {
            plot.show(
                    picture.landscape(),
                    picture.image(),
                    pane.getHeight() < ROOMY ? LandscapePlot.Names.NONE : picture.names(),
                    ChartColours.of(look.palette().get()));
            drawn.run();
        }
        return picture != null;
    }
}
