package org.backprop.explorer.view.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.Cost;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.TravelActions;

/** The cost of the whole data set over updates, with its value at the present moment; a click travels there. */
public final class CostCurveView extends VBox implements SnapshotView {

    private final Look look;
    private final CostChart chart = new CostChart();
    private final Label value = new Label();
    private final Label convention = new Label();
    private Snapshot shown;

    /** The chart fills what is left of the card. */
    private final Pane frame = new Pane() {
        @Override
        protected void layoutChildren() {
            chart.resize(getWidth(), getHeight());
        }
    };

    /** A chart with no curve yet. */
    public CostCurveView(Look look, TravelActions actions) {
        this.look = look;
        getStyleClass().addAll("card", "cost-curve");
        frame.getChildren().add(chart.node());
        frame.setMinHeight(90);
        frame.setId("cost-curve");
        frame.setOnMouseClicked(event -> actions.seek(chart.updatesAt(event.getX())));
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().setAll(header(), frame);
        look.palette().addListener((property, was, is) -> {
            if (shown != null) {
                chart.show(shown, is);
            }
        });
    }

    private HBox header() {
        Label title = new Label(Texts.text("curve.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("cost-value");
        value.setId("cost");
        value.setMinWidth(USE_PREF_SIZE);
        convention.getStyleClass().add("soft");
        convention.setId("convention");
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        HBox header = new HBox(title, value, spacer, convention);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.BASELINE_LEFT);
        return header;
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = snapshot;
        chart.show(snapshot, look.palette().get());
        Cost cost = snapshot.values().now().cost();
        long update = snapshot.moment().updatesDone();
        value.setText(Texts.text("curve.value", Numbers.significant(cost.total(), 6), Numbers.count(update)));
        convention.setText(convention(snapshot, cost));
        frame.setAccessibleText(Texts.text("curve.accessible", Numbers.exact(cost.total()), update));
    }

    private static String convention(Snapshot snapshot, Cost cost) {
        int samples = snapshot.setup().objective().sampleCount();
        String formula = snapshot.network().architecture().loss().formula();
        String text = samples == 1
                ? Texts.text("curve.convention.one", formula)
                : Texts.text("curve.convention", formula, Numbers.count(samples));
        return snapshot.setup().training().regularization().isActive()
                ? text + Texts.text("curve.penalty", Numbers.significant(cost.penalty(), 4))
                : text;
    }
}
