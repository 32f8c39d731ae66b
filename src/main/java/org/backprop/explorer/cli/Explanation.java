package org.backprop.explorer.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backprop.explorer.model.derivation.GradientFormulas;
import org.backprop.explorer.model.derivation.GradientPaths;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.derivation.Symbol;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.CentralDifference;
import org.backprop.explorer.model.training.Regularization;

/** Writes down where one gradient comes from: in three forms, and confirmed by two other ways to compute it. */
final class Explanation {

    private final Worksheet sheet;
    private final GradientFormulas formulas;

    Explanation(Worksheet sheet, GradientFormulas formulas) {
        this.sheet = sheet;
        this.formulas = formulas;
    }

    void title(String parameter, long update, int sample, NetworkObjective network) {
        sheet.heading("The gradient dL/d" + parameter);
        sheet.sentence("At update " + update + ", for sample " + sample + " of " + network.sampleCount() + ". L is the "
                + network.architecture().loss().id() + " loss of this sample alone, without penalty.");
    }

    void forms() {
        sheet.heading("Chain rule");
        sheet.formula(formulas.chainRule());
        sheet.heading("Delta form");
        sheet.formula(formulas.deltaForm());
        paths(formulas.paths());
    }

    private void paths(GradientPaths gradientPaths) {
        if (!gradientPaths.canBeListed()) {
            sheet.heading("Sum over paths");
            sheet.sentence(
                    "There are " + gradientPaths.count() + " paths from the parameter to the loss, too many to list.");
            return;
        }
        List<GradientPaths.GradientPath> all = gradientPaths.all();
        sheet.heading(all.size() == 1 ? "The one path to the loss" : "Sum over " + all.size() + " paths");
        int number = 0;
        for (GradientPaths.GradientPath gradientPath : all) {
            sheet.sentence("Path " + ++number + ": "
                    + gradientPath.neurons().stream().map(Symbol::text).collect(Collectors.joining(" -> ")));
            sheet.formula(gradientPath.equation());
        }
        sheet.sentence(all.size() == 1 ? "This path alone is the gradient:" : "The paths together are the gradient:");
        sheet.formula(gradientPaths.sum(all));
    }

    /** Confirms the value by the backward pass and by a central difference. */
    void checks(SamplePass samplePass, int sample, int index) {
        double computed = samplePass.trace().gradient(index);
        CentralDifference.Comparison comparison = new CentralDifference(
                        samplePass.network(), Regularization.NONE, samplePass.parameters(), new int[] {sample})
                .compare(index, computed);
        sheet.heading("Check");
        sheet.sentence("Backward pass: " + written(computed));
        sheet.sentence(sentence(comparison));
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
