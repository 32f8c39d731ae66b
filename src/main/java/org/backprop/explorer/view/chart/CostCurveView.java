package org.backprop.explorer.view.chart;

import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.backprop.explorer.chart.CostPlot;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.Cost;
import org.backprop.explorer.view.Hint;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.TravelActions;
import org.jfree.chart.JFreeChart;

/** The cost of the whole data set over updates, with its value at the present moment; a click travels there. */
public final class CostCurveView implements SnapshotView {

    private final Look look;
    private final Label value = new Label();
    private final Label convention = new Label();
    private final Hint valueInFull = new Hint(value, () -> value(Numbers.exact(cost().total())));
    private final Hint penaltyInFull = new Hint(convention, this::penalty);
    private final ChartPane pane = new ChartPane(this::paint);
    private final ChartCard card = new ChartCard("curve", pane, () -> {});
    private CostPlot plot;
    private Snapshot shown;

    /**
     * A card with no curve yet.
     *
     * @param background where the chart library is loaded, which the first frame need not wait for
     */
    public CostCurveView(Look look, TravelActions actions, Executor background) {
        this.look = look;
        card.getStyleClass().add("cost-curve");
        pane.setId("cost-curve");
        value.getStyleClass().add("cost-value");
        value.setId("cost");
        value.setMinWidth(Region.USE_PREF_SIZE);
        convention.getStyleClass().add("soft");
        convention.setId("convention");
        card.addAfterTitle(value, convention);
        look.palette().addListener((property, was, is) -> pane.request());
        pane.load(background, this::load);
    }

    private JFreeChart load() {
        plot = new CostPlot(ChartColours.NUMBERS);
        return plot.chart();
    }

    /** What is seen. */
    public ChartCard card() {
        return card;
    }

    private void paint() {
        if (shown != null) {
            plot.show(shown, pane.getWidth(), ChartColours.of(look.palette().get()));
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = snapshot;
        pane.request();
        value.setText(value(Numbers.significant(cost().total(), 6)));
        convention.setText(convention(snapshot, cost()));
        valueInFull.refresh();
        penaltyInFull.refresh();
        pane.setAccessibleText(Texts.text(
                "curve.accessible",
                Numbers.exact(cost().total()),
                snapshot.moment().updatesDone()));
    }

    private Cost cost() {
        return shown.values().now().cost();
    }

    private String value(String cost) {
        return Texts.text("curve.value", cost, Numbers.count(shown.moment().updatesDone()));
    }

    private String penalty() {
        return isPenalized(shown) ? Texts.text("curve.penalty.full", Numbers.exact(cost().penalty())) : "";
    }

    private static boolean isPenalized(Snapshot snapshot) {
        return snapshot.setup().training().regularization().isActive();
    }

    private static String convention(Snapshot snapshot, Cost cost) {
        int samples = snapshot.setup().objective().sampleCount();
        Architecture architecture = snapshot.network().architecture();
        String formula = Notation.of(architecture).convention(architecture.loss());
        String text = samples == 1
                ? Texts.text("curve.convention.one", formula)
                : Texts.text("curve.convention", formula, Numbers.count(samples));
        return isPenalized(snapshot)
                ? text + Texts.text("curve.penalty", Numbers.significant(cost.penalty(), 4))
                : text;
    }
}
