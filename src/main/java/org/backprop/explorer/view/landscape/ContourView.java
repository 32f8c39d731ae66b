package org.backprop.explorer.view.landscape;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.chart.ChartAppearance;
import org.backprop.explorer.view.chart.ChartDragHandler;
import org.backprop.explorer.view.chart.ChartPane;

/** Displays the contour plot of a landscape; dragging on it sets the parameters to the values there. */
public final class ContourView {

    /** The minimum height of the pane at which the axes have labels. */
    private static final double MIN_HEIGHT_FOR_LABELS = 300;

    private final Appearance appearance;
    private final ChartPane pane = new ChartPane(this::paint);
    private final ChartDragHandler dragHandler;
    private LandscapePlot plot;
    private ContourPicture contourPicture;
    /** The window that is visible: that of the picture, or the one that the next picture is computed for. */
    private ViewWindow viewWindow;

    private Runnable onRendered;

    /**
     * Creates an empty plot.
     *
     * @param taskExecutor loads the chart library
     * @param parametersAt maps coordinates in a landscape to the parameter values to set
     */
    public ContourView(
            Appearance appearance,
            EditActions actions,
            TaskExecutor taskExecutor,
            BiFunction<Landscape, Point2D, SortedMap<Integer, Double>> parametersAt) {
        this.appearance = appearance;
        this.dragHandler = new ChartDragHandler(
                actions,
                pane,
                at -> contourPicture == null ? new TreeMap<>() : parametersAt.apply(contourPicture.landscape(), at));
        appearance.palette().addListener((observable, oldValue, newValue) -> pane.requestRedraw());
        pane.load(taskExecutor, this::createChart);
    }

    private Chart createChart() {
        plot = new LandscapePlot(ChartAppearance.NUMBER_FORMAT);
        return plot.chart();
    }

    /** Returns the pane. */
    public ChartPane pane() {
        return pane;
    }

    /** Returns whether the point is being dragged, or its last value is not applied yet. */
    public boolean isDragging() {
        return dragHandler.isDragging();
    }

    /**
     * Sets the picture to draw.
     *
     * @param whenRendered called each time that it has been drawn
     */
    public void show(ContourPicture next, Runnable whenRendered) {
        contourPicture = next;
        viewWindow = next.landscape().viewWindow();
        onRendered = whenRendered;
        pane.requestRedraw();
    }

    /** Moves and stretches the picture to {@code window} until there is one of that window. */
    public void preview(ViewWindow window) {
        viewWindow = window;
        pane.requestRedraw();
    }

    /** Clears the plot, so that it cannot be dragged until there is a new picture. */
    public void clear() {
        contourPicture = null;
        pane.requestRedraw();
    }

    private boolean paint() {
        if (contourPicture != null) {
            plot.show(
                    contourPicture.landscape(),
                    contourPicture.image(),
                    pane.getHeight() < MIN_HEIGHT_FOR_LABELS
                            ? LandscapePlot.AxisLabels.NONE
                            : contourPicture.axisLabels(),
                    ChartAppearance.colors(appearance.palette().get()),
                    viewWindow);
            onRendered.run();
        }
        return contourPicture != null;
    }
}
