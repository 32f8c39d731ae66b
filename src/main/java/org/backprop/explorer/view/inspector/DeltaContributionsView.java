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
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/** Shows how δ of a hidden neuron is composed: the contribution of each neuron of the next layer, their sum, and f′. */
final class DeltaContributionsView extends GridPane {

    private static final double FONT_SIZE = 15;

    private final FormulaContext context;
    private final List<ContributionRow> rows = new ArrayList<>();
    private final LinkedFormula derivative;
    private final Label title = new Label();
    private final Label sum = createValueLabel("delta-contributions-sum");
    private final Label derivativeValue = createValueLabel("delta-contributions-derivative");
    private final Label delta = createValueLabel("delta-contributions-delta");

    private int contributionCount;

    private record ContributionRow(LinkedFormula formula, WaterfallBar bar, Label value) {}

    DeltaContributionsView(FormulaContext context) {
        this.context = context;
        this.derivative = createFormula();
        setId("delta-contributions");
        getStyleClass().add("delta-contributions");
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(new ColumnConstraints(), bars, values);
        delta.getStyleClass().add("paths-sum");
        title.getStyleClass().add("section-title");
        setAlignment(Pos.TOP_LEFT);
    }

    private LinkedFormula createFormula() {
        LinkedFormula formula = new LinkedFormula(context);
        formula.setFontSize(FONT_SIZE);
        return formula;
    }

    private static Label createValueLabel(String id) {
        Label value = new Label();
        value.getStyleClass().add("path-value");
        value.setMinWidth(USE_PREF_SIZE);
        value.setId(id);
        return value;
    }

    /** Returns whether {@code delta} is the δ of a hidden neuron, which is a sum of contributions. */
    static boolean isAvailable(Snapshot snapshot, Element.Delta delta) {
        return delta.layer() >= 1
                && delta.layer() < snapshot.network().architecture().layerCount();
    }

    /** Shows the contributions to the hidden δ {@code deltaElement}. */
    void show(Snapshot snapshot, Element.Delta deltaElement) {
        BackwardFormulas formulas = new BackwardFormulas(SamplePass.at(snapshot));
        List<Term> contributions = formulas.contributions(deltaElement.layer(), deltaElement.neuron());
        Equation result = formulas.delta(deltaElement.layer(), deltaElement.neuron());
        Term factor = formulas.activationDerivativeTerm(deltaElement.layer(), deltaElement.neuron());
        title.setText(
                Texts.text("delta-contributions.title", result.left().symbol().unicode()));
        sum.setText(Numbers.significant(new Sum(contributions).value(), Numbers.BRIEF));
        buildRows(contributions.size());
        showContributions(contributions);
        derivative.show(formulaWriter -> factor.write(formulaWriter, Expansion.SYMBOLS), Numbers.BRIEF);
        derivativeValue.setText(
                Texts.text("delta-contributions.times", Numbers.significant(factor.value(), Numbers.BRIEF)));
        delta.setText(Numbers.significant(result.value(), Numbers.BRIEF));
    }

    /** Builds rows for {@code contributions} contributions, with their sum, the factor f′ and δ below them. */
    private void buildRows(int contributions) {
        if (contributions == contributionCount) {
            return;
        }
        contributionCount = contributions;
        getChildren().clear();
        add(title, 0, 0, 3, 1);
        for (int l = 0; l < contributions; l++) {
            ContributionRow contributionRow = row(l);
            addRow(l + 1, contributionRow.formula().node(), contributionRow.bar(), contributionRow.value());
        }
        addRow(contributions + 1, new Label("Σ"), new Label(Texts.text("delta-contributions.sum")), sum);
        addRow(contributions + 2, derivative.node(), derivativeValue, delta);
    }

    private void showContributions(List<Term> contributions) {
        double[] partialSums = partialSums(contributions);
        double min = 0;
        double max = 0;
        for (double sum : partialSums) {
            min = Math.min(min, sum);
            max = Math.max(max, sum);
        }
        for (int l = 0; l < contributions.size(); l++) {
            ContributionRow contributionRow = row(l);
            Term term = contributions.get(l);
            contributionRow
                    .formula()
                    .show(formulaWriter -> term.write(formulaWriter, Expansion.SYMBOLS), Numbers.BRIEF);
            contributionRow.value().setText(Numbers.significant(term.value(), Numbers.BRIEF));
            contributionRow.bar().show(partialSums[l], partialSums[l + 1], min, max);
        }
    }

    /** Returns the partial sums before, between and after the contributions; an unknown contribution counts as 0. */
    private static double[] partialSums(List<Term> contributions) {
        double[] partialSums = new double[contributions.size() + 1];
        for (int l = 0; l < contributions.size(); l++) {
            partialSums[l + 1] = partialSums[l] + contributions.get(l).value().orElse(0);
        }
        return partialSums;
    }

    private ContributionRow row(int index) {
        if (index == rows.size()) {
            rows.add(new ContributionRow(
                    createFormula(), new WaterfallBar(), createValueLabel("delta-contributions-" + (index + 1))));
        }
        return rows.get(index);
    }
}
