package org.backprop.explorer.view.curve;

import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.curve.CostFall;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.curve.CostPlot;
import org.backprop.explorer.chart.curve.CostReading;
import org.backprop.explorer.chart.curve.UpdateScale;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.cost.CostCurve;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.chart.ChartAppearance;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.chart.ChartPane;
import org.backprop.explorer.view.chart.PanZoom;
import org.backprop.explorer.view.chart.PanZoomHandler;
import org.backprop.explorer.view.control.DelayedTooltip;
import org.backprop.explorer.view.control.Menus;

/**
 * Displays the cost of the whole data set over updates, with its value at the current moment and at the pointer; a
 * click goes to that update.
 */
public final class CostCurveView implements SnapshotView {

    private final Appearance appearance;
    private final NavigationActions actions;
    private final Label value = new Label();
    private final Label convention = new Label();
    private final DelayedTooltip valueTooltip = new DelayedTooltip(value, () -> value(Numbers.exact(cost())));
    private final DelayedTooltip penaltyTooltip = new DelayedTooltip(convention, () -> CurveTexts.penalty(snapshot()));
    private final ChartPane pane = new ChartPane(this::paint);
    private final CurveAxes axes = new CurveAxes(pane::requestRedraw, this::fitToFall);
    private final CurveCrosshair crosshair = new CurveCrosshair(pane, this::curve, cost -> plot().displayedCost(cost));
    private final PanZoom panZoom = new UpdatePanZoom();
    private final ChartCard card = new ChartCard("curve", body(), panZoom::reset);
    private CostPlot plot;
    private Snapshot snapshot;

    /**
     * Creates a card without a curve.
     *
     * @param taskExecutor loads the chart library, so that the first frame need not wait for it
     */
    public CostCurveView(Appearance appearance, NavigationActions actions, TaskExecutor taskExecutor) {
        this.appearance = appearance;
        this.actions = actions;
        card.getStyleClass().add("cost-curve");
        pane.setId("cost-curve");
        value.getStyleClass().add("cost-value");
        value.setId("cost");
        value.setMinWidth(Region.USE_PREF_SIZE);
        convention.getStyleClass().add("muted");
        convention.setId("convention");
        convention.setWrapText(true);
        card.addToHeader(axes.button());
        appearance.palette().addListener((observable, oldValue, newValue) -> pane.requestRedraw());
        PanZoomHandler.install(pane, pane::plotArea, panZoom);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::seek);
        pane.load(taskExecutor, this::createChart);
    }

    private VBox body() {
        convention.setMinHeight(Region.USE_PREF_SIZE);
        StackPane stack = new StackPane(pane, crosshair);
        stack.setMinHeight(0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        return new VBox(value, convention, stack);
    }

    private Chart createChart() {
        plot = new CostPlot(ChartAppearance.NUMBER_FORMAT, CurveTexts.lineNames());
        plot.setUpdateAxisLabel(Texts.text("curve.axis.updates"));
        return plot.chart();
    }

    /** Returns the card. */
    public ChartCard card() {
        return card;
    }

    /** Returns a menu with the settings of the axes. */
    public Menu menu() {
        return Menus.menu("view.curve", axes.items("menu-curve"));
    }

    private boolean paint() {
        if (snapshot != null) {
            showTexts();
            plot.setLogarithmic(axes.isCostLogarithmic());
            plot.visibleUpdates().setScale(updateScale());
            plot.show(
                    CostHistory.of(snapshot),
                    pane.getWidth(),
                    ChartAppearance.colors(appearance.palette().get()));
            crosshair.refresh();
        }
        return snapshot != null;
    }

    /** Goes to the clicked update, unless the pointer was dragged. */
    private void seek(MouseEvent event) {
        boolean isInsidePlot = pane.plotArea()
                .filter(area -> area.contains(event.getX(), event.getY()))
                .isPresent();
        if (isInsidePlot
                && event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && !PanZoomHandler.isPanGesture(event)) {
            pane.dataAt(event.getX(), event.getY())
                    .ifPresent(at -> actions.seek(CostReading.nearestUpdate(curve(), at.getX())));
        }
    }

    @Override
    public void render(Snapshot next) {
        if (snapshot != null && !next.isOfSameTimeline(snapshot)) {
            panZoom.reset();
        }
        snapshot = next;
        if (plot == null) {
            showTexts();
        }
        pane.requestRedraw();
    }

    /** Shows the texts of the moment that the curve is drawn at. */
    private void showTexts() {
        value.setText(value(Numbers.significant(cost(), Numbers.FULL)));
        convention.setText(CurveTexts.convention(snapshot));
        valueTooltip.refresh();
        penaltyTooltip.refresh();
        pane.setAccessibleText(Texts.text(
                "curve.accessible",
                Numbers.exact(cost()),
                Numbers.count(snapshot.moment().updateCount())));
    }

    private UpdateScale updateScale() {
        return axes.areUpdatesLogarithmic() ? UpdateScale.LOGARITHMIC : UpdateScale.LINEAR;
    }

    private void fitToFall() {
        if (plot != null && snapshot != null) {
            plot.visibleUpdates().showStart(CostFall.end(curve()), curve().size() - 1);
            pane.requestRedraw();
        }
    }

    private CostPlot plot() {
        return plot;
    }

    private Snapshot snapshot() {
        return snapshot;
    }

    private CostCurve curve() {
        return snapshot == null ? null : snapshot.history().costCurve();
    }

    private double cost() {
        return snapshot.updateValues().now().cost().total();
    }

    private String value(String cost) {
        return Texts.text("curve.value", cost, Numbers.count(snapshot.moment().updateCount()));
    }

    /** Zooms and pans the update axis; the cost axis adapts. */
    private final class UpdatePanZoom implements PanZoom {

        @Override
        public void zoom(double x, double y, double factor) {
            if (plot != null && snapshot != null) {
                plot.visibleUpdates().zoom(x, factor, curve().size() - 1);
                pane.requestRedraw();
            }
        }

        @Override
        public void pan(double dx, double dy) {
            if (plot != null && snapshot != null) {
                plot.visibleUpdates().pan(dx, curve().size() - 1);
                pane.requestRedraw();
            }
        }

        @Override
        public void reset() {
            if (plot != null) {
                plot.visibleUpdates().reset();
                pane.requestRedraw();
            }
        }
    }
}
