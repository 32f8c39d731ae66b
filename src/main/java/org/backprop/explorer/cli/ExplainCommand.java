package org.backprop.explorer.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.backprop.explorer.model.derivation.GradientFormulas;
import org.backprop.explorer.model.derivation.SamplePass;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code explain}: derives the gradient of one parameter at the current state of a session. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ExplainCommand extends FileCommand {

    /** The notation of formulas. */
    enum Format {
        TEXT,
        LATEX;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PrintStream out;

    @Option(names = "--parameter", paramLabel = "NAME", required = true)
    private String parameter;

    @Option(names = "--sample", paramLabel = "I")
    private int sample = 1;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    ExplainCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    int execute(Session session) {
        NetworkObjective network = session.currentNetwork();
        requireBetween(1, network.sampleCount(), "--sample", sample);
        ParameterName name = parameter(session, "--parameter", parameter);
        SamplePass samplePass = SamplePass.complete(network, session.parameters(), sample - 1);
        GradientFormulas formulas = new GradientFormulas(samplePass, name);
        ReportWriter sheet = format == Format.TEXT ? new TextReportWriter() : new LatexReportWriter();
        GradientReport gradientReport = new GradientReport(sheet, formulas);
        gradientReport.writeTitle(session.updateCount(), sample, network);
        gradientReport.writeForms(network.architecture());
        gradientReport.writeChecks(samplePass, sample - 1, network.layout().indexOf(name));
        out.print(sheet.finish());
        return Cli.DONE;
    }
}
