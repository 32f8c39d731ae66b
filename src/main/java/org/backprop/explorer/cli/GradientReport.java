package org.backprop.explorer.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backprop.explorer.model.derivation.GradientFormulas;
import org.backprop.explorer.model.derivation.GradientPaths;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.CentralDifference;
import org.backprop.explorer.model.training.Regularization;

/** A report on one gradient: its derivation in three forms, and its check against two other computations. */
final class GradientReport {

    private final ReportWriter report;
    private final GradientFormulas formulas;

    GradientReport(ReportWriter sheet, GradientFormulas formulas) {
        this.report = sheet;
        this.formulas = formulas;
    }

    void writeTitle(String parameter, long update, int sample, NetworkObjective network) {
        report.heading("The gradient dL/d" + parameter);
        report.sentence("At update " + update + ", for sample " + sample + " of " + network.sampleCount()
                + ". L is the " + network.architecture().loss().id() + " loss of this sample alone, without penalty.");
    }

    void writeForms() {
        report.heading("Chain rule");
        report.formula(formulas.chainRule());
        report.heading("Delta form");
        report.formula(formulas.deltaForm());
        writePaths(formulas.paths());
    }

    private void writePaths(GradientPaths gradientPaths) {
        if (!gradientPaths.canBeListed()) {
            report.heading("Sum over paths");
            report.sentence(
                    "There are " + gradientPaths.count() + " paths from the parameter to the loss, too many to list.");
            return;
        }
        List<GradientPaths.GradientPath> all = gradientPaths.all();
        report.heading(all.size() == 1 ? "The one path to the loss" : "Sum over " + all.size() + " paths");
        int number = 0;
        for (GradientPaths.GradientPath gradientPath : all) {
            report.sentence("Path " + ++number + ": "
                    + gradientPath.neurons().stream().map(Symbol::text).collect(Collectors.joining(" -> ")));
            report.formula(gradientPath.equation());
        }
        report.sentence(all.size() == 1 ? "This path alone is the gradient:" : "The paths together are the gradient:");
        report.formula(gradientPaths.sum(all));
    }

    /** Writes the value of the backward pass and its comparison with a central difference. */
    void writeChecks(SamplePass samplePass, int sample, int index) {
        double computed = samplePass.trace().gradient(index);
        CentralDifference.Comparison comparison = new CentralDifference(
                        samplePass.network(), Regularization.NONE, samplePass.parameters(), new int[] {sample})
                .compare(index, computed);
        report.heading("Check");
        report.sentence("Backward pass: " + written(computed));
        report.sentence(sentence(comparison));
    }

    private static String sentence(CentralDifference.Comparison comparison) {
        if (comparison.isAtKink()) {
            return "Central difference: none, since the loss has a kink here.";
        }
        String measured = "Central difference: " + written(comparison.numeric());
        if (comparison.isTooSmallToMeasure()) {
            return measured + ", which agrees as far as so small a slope lets a difference quotient tell";
        }
        return measured
                + String.format(Locale.ROOT, ", relative difference %.1e", comparison.rawRelativeError())
                + (comparison.agrees() ? "" : " - THEY DISAGREE");
    }

    private static String written(double value) {
        return String.valueOf(value).replace('E', 'e');
    }
}
