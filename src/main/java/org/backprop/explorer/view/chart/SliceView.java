package org.backprop.explorer.view.chart;

import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.chart.SlicePlot;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.landscape.Interval;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;
import org.jfree.chart.JFreeChart;

/**
 * Displays the cost along the selected parameter, all others held constant: the tangent, the end of the next step, and
 * a summary in words. The current point can be dragged.
 */
public final class SliceView implements SnapshotView {

    private static final int DIGITS = 3;
    /** The minimum width of the card at which texts are whole sentences. */
    private static final double ROOMY = 430;

    private final Look look;
    private final Label condition = new Label(Texts.text("slice.condition"));
    private final Label verdict = new Label();
    private final ChartPane pane = new ChartPane(this::paint);
    private final ChartCard card;
    private final Awaited<SliceQuestion.Answer> answers;
    private final HandOnChart hand;
    private SlicePlot plot;
    private Snapshot snapshot;
    private SliceQuestion.Answer shown;
    private Runnable drawn;

    private int index;
    /** The visible range if the user has zoomed or panned, else null. */
    private Interval chosen;

    /**
     * Creates an empty card.
     *
     * @param background evaluates the cost and loads the chart library
     */
    public SliceView(Look look, EditActions actions, Selection selection, Executor background) {
        this.look = look;
        this.hand = new HandOnChart(
                actions,
                pane,
                at -> shown == null ? new TreeMap<>() : SliceQuestion.set(index, at.getX(), shown.range()));
        verdict.setId("slice-verdict");
        verdict.setWrapText(true);
        SteadyHeight.of(verdict);
        verdict.getStyleClass().add("verdict");
        condition.getStyleClass().add("soft");
        pane.setId("slice");
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinHeight(0);
        VBox body = new VBox(verdict, pane);
        card = new ChartCard("slice", body, this::reset);
        answers = new Awaited<>(background, this::show);
        card.outOfDateSince().bind(answers.outOfDateSince());
        card.addBeforeButtons(condition);
        card.widthProperty().addListener((property, was, is) -> {
            condition.setVisible(is.doubleValue() >= ROOMY);
            condition.setManaged(condition.isVisible());
            tellVerdict();
        });
        Navigation.attach(pane, pane::plotArea, new Sideways());
        selection.selected().addListener((property, was, is) -> select(is));
        select(selection.selected().get());
        look.palette().addListener((property, was, is) -> pane.request());
        pane.load(background, this::load);
    }

    private JFreeChart load() {
        plot = new SlicePlot(ChartColours.NUMBERS);
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
        forget();
        ask();
    }

    /** Clears the display, before a slice that is unrelated to the one shown. */
    private void forget() {
        chosen = null;
        answers.forget();
        shown = null;
        verdict.setText("");
        condition.setText("");
        pane.setAccessibleText(Texts.text("chart.stale"));
        pane.request();
    }

    @Override
    public void render(Snapshot next) {
        if (snapshot != null && snapshot.setup().objective() != next.setup().objective()) {
            forget();
        }
        snapshot = next;
        index = Math.min(index, next.parameters().size() - 1);
        ask();
    }

    /** Requests the slice at the current moment; until it is computed, everything shown stays as it is. */
    private void ask() {
        if (snapshot == null) {
            return;
        }
        boolean holds = chosen == null && shown != null && hand.isOn();
        SliceQuestion question = new SliceQuestion(
                snapshot, index, holds ? shown.range() : chosen, shown == null ? null : shown.range());
        card.setTitle(Texts.text("slice.title.of", question.symbol()));
        answers.request(question::answer);
    }

    private void show(SliceQuestion.Answer answer, Runnable whenDrawn) {
        shown = answer;
        drawn = whenDrawn;
        condition.setText(shown.condition());
        tellVerdict();
        pane.setAccessibleText(Texts.text(
                "slice.accessible",
                shown.symbol(),
                Numbers.exact(shown.stride().from().value()),
                Numbers.exact(shown.stride().from().cost()),
                slope(),
                shown.verdict()));
        pane.request();
    }

    private void tellVerdict() {
        if (shown != null) {
            verdict.setText(card.getWidth() < ROOMY ? shown.shortVerdict() : shown.verdict());
        }
    }

    private String slope() {
        return Texts.text(
                "slice.slope", Numbers.significant(shown.stride().from().slope(), DIGITS));
    }

    private boolean paint() {
        if (shown != null) {
            plot.show(
                    shown.slice(),
                    shown.stride(),
                    slope(),
                    ChartColours.of(look.palette().get()));
            drawn.run();
        }
        return shown != null;
    }

    /** Zooms and pans the value axis; the cost axis adapts. */
    private final class Sideways implements Steering {

        @Override
        public void zoom(double x, double y, double factor) {
            if (shown != null) {
                Interval seen = seen();
                seen.scaled(seen.from() + x * seen.length(), factor).ifPresent(this::choose);
            }
        }

        @Override
        public void pan(double dx, double dy) {
            if (shown != null) {
                seen().shifted(dx * seen().length()).ifPresent(this::choose);
            }
        }

        private Interval seen() {
            return chosen == null ? shown.range() : chosen;
        }

        private void choose(Interval next) {
            chosen = next;
            ask();
        }

        @Override
        public void reset() {
            SliceView.this.reset();
        }
    }
}
