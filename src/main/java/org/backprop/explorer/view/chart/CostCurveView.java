package org.backprop.explorer.view.chart;

import java.util.concurrent.Executor;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.chart.CostHistory;
import org.backprop.explorer.chart.CostPlot;
import org.backprop.explorer.chart.CostReading;
import org.backprop.explorer.model.timeline.CostCurve;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Hint;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.TravelActions;
import org.jfree.chart.JFreeChart;

/**
 * Displays the cost of the whole data set over updates, with its value at the current moment and at the pointer; a
 * click goes to that update.
 */
public final class CostCurveView implements SnapshotView {

    private final Look look;
    private final TravelActions actions;
    private final Label value = new Label();
    private final Label convention = new Label();
    private final CheckBox log = new CheckBox(Texts.text("curve.log"));
    private final Hint valueInFull = new Hint(value, () -> value(Numbers.exact(cost())));
    private final Hint penaltyInFull = new Hint(convention, () -> CurveWords.penalty(shown()));
    private final ChartPane pane = new ChartPane(this::paint);
    private final CurveReader reader = new CurveReader(pane, this::curve, cost -> plot().drawn(cost));
    private final Steering steering = new Sideways();
    private final ChartCard card = new ChartCard("curve", body(), steering::reset);
    private CostPlot plot;
    private Snapshot shown;

    /**
     * Creates a card without a curve.
     *
     * @param background loads the chart library, so that the first frame need not wait for it
     */
    public CostCurveView(Look look, TravelActions actions, Executor background) {
        this.look = look;
        this.actions = actions;
        card.getStyleClass().add("cost-curve");
        pane.setId("cost-curve");
        value.getStyleClass().add("cost-value");
        value.setId("cost");
        value.setMinWidth(Region.USE_PREF_SIZE);
        convention.getStyleClass().add("soft");
        convention.setId("convention");
        convention.setWrapText(true);
        log.setId("curve-log");
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.setAccessibleText(Texts.text("curve.log.accessible"));
        log.selectedProperty().addListener((property, was, is) -> pane.request());
        card.addBeforeButtons(log);
        look.palette().addListener((property, was, is) -> pane.request());
        Navigation.attach(pane, pane::plotArea, steering);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::travel);
        pane.load(background, this::load);
    }

    private VBox body() {
        convention.setMinHeight(Region.USE_PREF_SIZE);
        StackPane picture = new StackPane(pane, reader);
        picture.setMinHeight(0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        return new VBox(value, convention, picture);
    }

    private JFreeChart load() {
        plot = new CostPlot(ChartColours.NUMBERS, CurveWords.lines());
        return plot.chart();
    }

    /** Returns the card. */
    public ChartCard card() {
        return card;
    }

    private boolean paint() {
        if (shown != null) {
            plot.setLogarithmic(log.isSelected());
            plot.show(
                    CostHistory.of(shown),
                    pane.getWidth(),
                    ChartColours.of(look.palette().get()));
            reader.refresh();
        }
        return shown != null;
    }

    /** Goes to the clicked update, unless the pointer was dragged. */
    private void travel(MouseEvent event) {
        boolean inside = pane.plotArea()
                .filter(area -> area.contains(event.getX(), event.getY()))
                .isPresent();
        if (inside
                && event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && !Navigation.pans(event)) {
            pane.dataAt(event.getX(), event.getY())
                    .ifPresent(at -> actions.seek(CostReading.nearest(curve(), at.getX())));
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        if (shown != null && shown.setup().objective() != snapshot.setup().objective()) {
            steering.reset();
        }
        shown = snapshot;
        pane.request();
        value.setText(value(Numbers.significant(cost(), 6)));
        convention.setText(CurveWords.convention(snapshot));
        valueInFull.refresh();
        penaltyInFull.refresh();
        pane.setAccessibleText(Texts.text(
                "curve.accessible", Numbers.exact(cost()), snapshot.moment().updatesDone()));
    }

    private CostPlot plot() {
        return plot;
    }

    private Snapshot shown() {
        return shown;
    }

    private CostCurve curve() {
        return shown == null ? null : shown.history().curve();
    }

    private double cost() {
        return shown.values().now().cost().total();
    }

    private String value(String cost) {
        return Texts.text("curve.value", cost, Numbers.count(shown.moment().updatesDone()));
    }

    /** Zooms and pans the update axis; the cost axis adapts. */
    private final class Sideways implements Steering {

        @Override
        public void zoom(double x, double y, double factor) {
            if (plot != null && shown != null) {
                plot.stretch().zoom(x, factor, curve().size() - 1);
                pane.request();
            }
        }

        @Override
        public void pan(double dx, double dy) {
            if (plot != null && shown != null) {
                plot.stretch().pan(dx, curve().size() - 1);
                pane.request();
            }
        }

        @Override
        public void reset() {
            if (plot != null) {
                plot.stretch().reset();
                pane.request();
            }
        }
    }
}
