package org.backprop.explorer.view.slice;

import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.LatestResult;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.Chart;
import org.backprop.explorer.chart.function.SlicePlot;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.chart.ChartAppearance;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.chart.ChartDragHandler;
import org.backprop.explorer.view.chart.ChartPane;
import org.backprop.explorer.view.chart.PanZoom;
import org.backprop.explorer.view.chart.PanZoomHandler;

/**
 * Displays the cost along the selected parameter, all others as they were before the update of the moment: the tangent
 * and the step, once they are computed, and a summary in words. The current point can be dragged.
 */
public final class SliceView implements SnapshotView {

    /** The minimum width of the card at which texts are whole sentences. */
    private static final double MIN_WIDTH_FOR_SENTENCES = 430;

    private final Appearance appearance;
    private final TaskExecutor taskExecutor;
    private final Label condition = new Label(Texts.text("slice.condition"));
    private final Label summary = new Label();
    private final ChartPane pane = new ChartPane(this::paint);
    private final ChartCard card;
    private final LatestResult<SliceRequest.SliceResult> results;
    private final ChartDragHandler dragHandler;
    private SlicePlot plot;
    private Snapshot snapshot;
    private SliceRequest.SliceResult result;
    private Runnable onRendered;

    private int index;
    /** The visible range if the user has zoomed or panned, else null. */
    private Interval selectedRange;

    /**
     * Creates an empty card.
     *
     * @param taskExecutor evaluates the cost and loads the chart library
     */
    public SliceView(Appearance appearance, EditActions actions, Selection selection, TaskExecutor taskExecutor) {
        this.appearance = appearance;
        this.taskExecutor = taskExecutor;
        this.dragHandler = new ChartDragHandler(
                actions,
                pane,
                at -> result == null
                        ? new TreeMap<>()
                        : SliceRequest.parameterChange(
                                index, at.getX(), result.slice().range()));
        summary.setId("slice-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("slice-summary");
        condition.setId("slice-condition");
        condition.getStyleClass().add("muted");
        pane.setId("slice");
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinHeight(0);
        VBox body = new VBox(summary, pane);
        card = new ChartCard("slice", body, this::reset);
        results = new LatestResult<>(taskExecutor, this::showResult);
        card.follow(results);
        card.addToHeader(condition);
        card.widthProperty().addListener((observable, oldValue, newValue) -> {
            condition.setVisible(newValue.doubleValue() >= MIN_WIDTH_FOR_SENTENCES);
            condition.setManaged(condition.isVisible());
            updateSummary();
        });
        PanZoomHandler.install(pane, pane::plotArea, new ValuePanZoom());
        selection.selected().addListener((observable, oldValue, newValue) -> select(newValue));
        select(selection.selected().get());
        appearance.palette().addListener((observable, oldValue, newValue) -> pane.requestRedraw());
        pane.load(taskExecutor, this::createChart);
    }

    private Chart createChart() {
        plot = new SlicePlot(ChartAppearance.NUMBER_FORMAT);
        return plot.chart();
    }

    /** Returns the card. */
    public ChartCard card() {
        return card;
    }

    private void select(Element element) {
        if (element instanceof Element.Parameter parameter && parameter.index() != index) {
            index = parameter.index();
            reset();
        }
    }

    private void reset() {
        clear();
        requestSlice();
    }

    /** Clears the display, before a slice that is unrelated to the one shown. */
    private void clear() {
        selectedRange = null;
        results.discardPending();
        result = null;
        summary.setText("");
        condition.setText("");
        pane.setAccessibleText(Texts.text("chart.stale"));
        pane.requestRedraw();
    }

    @Override
    public void render(Snapshot next) {
        if (snapshot != null && !next.isOfSameTimeline(snapshot)) {
            clear();
        }
        snapshot = next;
        index = Math.min(index, next.parameters().size() - 1);
        requestSlice();
    }

    /** Requests the slice at the current moment; until it is computed, everything shown stays as it is. */
    private void requestSlice() {
        if (snapshot == null || index >= snapshot.parameters().size()) {
            return; // a snapshot of the network that has the parameter follows
        }
        boolean keepsRange = selectedRange == null && result != null && dragHandler.isDragging();
        SliceRequest request = new SliceRequest(
                snapshot,
                index,
                keepsRange ? result.slice().range() : selectedRange,
                result == null ? null : result.slice().range());
        card.setTitle(Texts.text("slice.title.of", request.symbol()));
        results.request(
                (isOutdated, resultConsumer) -> request.compute(taskExecutor.clock(), isOutdated, resultConsumer));
    }

    private void showResult(SliceRequest.SliceResult sliceResult, Runnable whenRendered) {
        result = sliceResult;
        onRendered = whenRendered;
        pane.requestRedraw();
    }

    private void updateTexts() {
        condition.setText(SliceTexts.condition(result.step()));
        updateSummary();
        pane.setAccessibleText(Texts.text(
                "slice.accessible",
                result.step().symbol(),
                Numbers.exact(result.step().start().value()),
                Numbers.exact(result.step().start().cost()),
                SliceTexts.slope(result.step()),
                SliceTexts.summary(result.step())));
    }

    private void updateSummary() {
        if (result != null) {
            summary.setText(
                    card.getWidth() < MIN_WIDTH_FOR_SENTENCES
                            ? SliceTexts.shortSummary(result.step())
                            : SliceTexts.summary(result.step()));
        }
    }

    private boolean paint() {
        if (result != null) {
            updateTexts();
            plot.setAxisTitles(result.step().symbol(), Texts.text("slice.axis.cost"));
            plot.show(
                    result.slice(),
                    result.step().marks(),
                    ChartAppearance.colors(appearance.palette().get()));
            onRendered.run();
        }
        return result != null;
    }

    /** Zooms and pans the value axis; the cost axis adapts. */
    private final class ValuePanZoom implements PanZoom {

        @Override
        public void zoom(double x, double y, double factor) {
            if (result != null) {
                Interval range = visibleRange();
                range.scaled(range.from() + x * range.length(), factor).ifPresent(this::zoomTo);
            }
        }

        @Override
        public void pan(double dx, double dy) {
            if (result != null) {
                visibleRange().shifted(dx * visibleRange().length()).ifPresent(this::zoomTo);
            }
        }

        private Interval visibleRange() {
            return selectedRange == null ? result.slice().range() : selectedRange;
        }

        private void zoomTo(Interval next) {
            selectedRange = next;
            requestSlice();
        }

        @Override
        public void reset() {
            SliceView.this.reset();
        }
    }
}
