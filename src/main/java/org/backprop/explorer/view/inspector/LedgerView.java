package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.backprop.explorer.model.derivation.BackwardFormulas;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.Equation;
import org.backprop.explorer.model.derivation.Level;
import org.backprop.explorer.model.derivation.Passage;
import org.backprop.explorer.model.derivation.Sum;
import org.backprop.explorer.model.derivation.Term;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** Shows how δ of a hidden neuron is composed: the contribution of each neuron of the next layer, their sum, and f′. */
final class LedgerView extends GridPane {

    private static final double LETTERS = 15;
    private static final int DIGITS = 4;

    private final FormulaDesk desk;
    private final List<Line> lines = new ArrayList<>();
    private final LinkedFormula slope;
    private final Label title = new Label();
    private final Label sum = value("ledger-sum");
    private final Label slopeValue = value("ledger-slope");
    private final Label delta = value("ledger-delta");

    private int arranged;

    private record Line(LinkedFormula formula, StackedBar bar, Label value) {}

    LedgerView(FormulaDesk desk) {
        this.desk = desk;
        this.slope = letters();
        setId("ledger");
        getStyleClass().add("ledger");
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(new ColumnConstraints(), bars, values);
        delta.getStyleClass().add("paths-sum");
        title.getStyleClass().add("section-title");
        setAlignment(Pos.TOP_LEFT);
    }

    private LinkedFormula letters() {
        LinkedFormula formula = new LinkedFormula(desk);
        formula.setSize(LETTERS);
        return formula;
    }

    private static Label value(String id) {
        Label value = new Label();
        value.getStyleClass().add("path-value");
        value.setMinWidth(USE_PREF_SIZE);
        value.setId(id);
        return value;
    }

    /** Returns whether {@code of} is the δ of a hidden neuron, which is a sum of contributions. */
    static boolean explains(Snapshot snapshot, Element.Delta of) {
        return of.layer() >= 1 && of.layer() < snapshot.network().architecture().layerCount();
    }

    /** Shows the contributions to the hidden δ {@code of}. */
    void show(Snapshot snapshot, Element.Delta of) {
        BackwardFormulas formulas = new BackwardFormulas(Passage.at(snapshot));
        List<Term> contributions = formulas.contributions(of.layer(), of.neuron());
        Equation result = formulas.delta(of.layer(), of.neuron());
        Term factor = formulas.slope(of.layer(), of.neuron());
        title.setText(Texts.text("ledger.title", result.left().symbol().unicode()));
        sum.setText(Numbers.significant(new Sum(contributions).value(), DIGITS));
        arrange(contributions.size());
        showContributions(contributions);
        slope.show(script -> factor.write(script, Level.SYMBOLS), DIGITS);
        slopeValue.setText(Texts.text("ledger.times", Numbers.significant(factor.value(), DIGITS)));
        delta.setText(Numbers.significant(result.value(), DIGITS));
    }

    /** Builds rows for {@code contributions} contributions, with their sum, the factor f′ and δ below them. */
    private void arrange(int contributions) {
        if (contributions == arranged) {
            return;
        }
        arranged = contributions;
        getChildren().clear();
        add(title, 0, 0, 3, 1);
        for (int l = 0; l < contributions; l++) {
            Line line = line(l);
            addRow(l + 1, line.formula().node(), line.bar(), line.value());
        }
        addRow(contributions + 1, new Label("Σ"), new Label(Texts.text("ledger.sum")), sum);
        addRow(contributions + 2, slope.node(), slopeValue, delta);
    }

    private void showContributions(List<Term> contributions) {
        double[] sums = sums(contributions);
        double least = 0;
        double most = 0;
        for (double sum : sums) {
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        for (int l = 0; l < contributions.size(); l++) {
            Line line = line(l);
            Term term = contributions.get(l);
            line.formula().show(script -> term.write(script, Level.SYMBOLS), DIGITS);
            line.value().setText(Numbers.significant(term.value(), DIGITS));
            line.bar().show(sums[l], sums[l + 1], least, most);
        }
    }

    /** The partial sums before, between and after the contributions; an unknown contribution counts as 0. */
    private static double[] sums(List<Term> contributions) {
        double[] sums = new double[contributions.size() + 1];
        for (int l = 0; l < contributions.size(); l++) {
            sums[l + 1] = sums[l] + contributions.get(l).value().orElse(0);
        }
        return sums;
    }

    private Line line(int place) {
        if (place == lines.size()) {
            lines.add(new Line(letters(), new StackedBar(), value("ledger-" + (place + 1))));
        }
        return lines.get(place);
    }
}
