package org.backprop.explorer.view.chart;

import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

/** The cost of the whole data set over updates, with its value at the present moment; a click travels there. */
public final class CostCurveView extends VBox implements SnapshotView {

    private final Look look;
    private final Label value = new Label();
    private final Label convention = new Label();
    private final Hint valueInFull = new Hint(value, () -> value(Numbers.exact(cost().total())));
    private final Hint penaltyInFull = new Hint(convention, this::penalty);
    private final Pane frame = new Pane();
    private final Pace pace = new Pace(this::drawNow);
    private CostChart chart;
    private Snapshot shown;

    /**
     * A card with no curve yet.
     *
     * @param background where the chart library is loaded, which the first frame need not wait for
     */
    public CostCurveView(Look look, TravelActions actions, Executor background) {
        this.look = look;
        getStyleClass().addAll("card", "cost-curve");
        frame.setMinHeight(60);
        frame.setId("cost-curve");
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().setAll(header(), frame);
        look.palette().addListener((property, was, is) -> draw());
        background.execute(() -> {
            CostChart made = new CostChart();
            Platform.runLater(() -> install(made, actions));
        });
    }

    private void install(CostChart made, TravelActions actions) {
        chart = made;
        frame.getChildren().setAll(chart.node());
        frame.setOnMouseClicked(
                event -> chart.updatesAt(event.getX(), event.getY()).ifPresent(actions::seek));
        frame.widthProperty().addListener((property, was, is) -> draw());
        frame.heightProperty().addListener((property, was, is) -> draw());
        draw();
    }

    /** Draws at once, or, if drawing has taken much of the time lately, a little later. */
    private void draw() {
        if (chart != null && shown != null && frame.getWidth() > 0 && frame.getHeight() > 0) {
            pace.request();
        }
    }

    private void drawNow() {
        chart.resize(frame.getWidth(), frame.getHeight());
        chart.show(shown, look.palette().get());
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
        convention.setWrapText(true);
        convention.setMinHeight(USE_PREF_SIZE);
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
        draw();
        value.setText(value(Numbers.significant(cost().total(), 6)));
        convention.setText(convention(snapshot, cost()));
        valueInFull.refresh();
        penaltyInFull.refresh();
        frame.setAccessibleText(Texts.text(
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
