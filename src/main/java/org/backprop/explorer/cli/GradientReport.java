package org.backprop.explorer.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.backprop.explorer.model.derivation.GradientFormulas;
import org.backprop.explorer.model.derivation.GradientPaths;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.CentralDifference;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.text.Texts;

/** A report on one gradient: its derivation in three forms, and its check against two other computations. */
final class GradientReport {

    private final ReportWriter report;
    private final GradientFormulas formulas;

    GradientReport(ReportWriter sheet, GradientFormulas formulas) {
        this.report = sheet;
        this.formulas = formulas;
    }

    void writeTitle(long update, int sample, NetworkObjective network) {
        report.heading(Texts.text("report.title", formulas.symbol().text()));
        report.sentence(Texts.text(
                "report.place",
                update,
                sample,
                network.sampleCount(),
                network.architecture().loss().id()));
    }

    void writeForms(Architecture architecture) {
        report.heading(Texts.text("report.chain-rule"));
        report.formula(formulas.chainRule());
        boolean isSingleNeuron = SingleNeuronDerivation.isApplicableTo(architecture);
        report.heading(Texts.text(isSingleNeuron ? "report.delta-form.single" : "report.delta-form"));
        report.formula(formulas.deltaForm());
        writePaths(formulas.paths());
    }

    private void writePaths(GradientPaths gradientPaths) {
        if (!gradientPaths.canBeListed()) {
            report.heading(Texts.text("report.paths"));
            report.sentence(Texts.text("report.paths.too-many", gradientPaths.count()));
            return;
        }
        List<GradientPaths.GradientPath> all = gradientPaths.all();
        boolean single = all.size() == 1;
        report.heading(single ? Texts.text("report.paths.one") : Texts.text("report.paths.all", all.size()));
        int number = 0;
        for (GradientPaths.GradientPath gradientPath : all) {
            String neurons = gradientPath.neurons().stream().map(Symbol::text).collect(Collectors.joining(" -> "));
            report.sentence(Texts.text("report.path", ++number, neurons));
            report.formula(gradientPath.equation());
        }
        report.sentence(Texts.text(single ? "report.paths.one.sum" : "report.paths.sum"));
        report.formula(gradientPaths.sum(all));
    }

    /** Writes the value of the backward pass and its comparison with a central difference. */
    void writeChecks(SamplePass samplePass, int sample, int index) {
        double computed = samplePass.trace().gradient(index);
        CentralDifference.Comparison comparison = new CentralDifference(
                        samplePass.network(), Regularization.NONE, samplePass.parameters(), new int[] {sample})
                .compare(index, computed);
        report.heading(Texts.text("report.check"));
        report.sentence(Texts.text("report.backward", written(computed)));
        report.sentence(sentence(comparison));
    }

    private static String sentence(CentralDifference.Comparison comparison) {
        if (comparison.isAtKink()) {
            return Texts.text("report.difference.kink");
        }
        String measured = written(comparison.numeric());
        if (comparison.isTooSmallToMeasure()) {
            return Texts.text("report.difference.small", measured);
        }
        return Texts.text(
                comparison.agrees() ? "report.difference" : "report.difference.disagrees",
                measured,
                String.format(Locale.ROOT, "%.1e", comparison.rawRelativeError()));
    }

    private static String written(double value) {
        return String.valueOf(value).replace('E', 'e');
    }
}
