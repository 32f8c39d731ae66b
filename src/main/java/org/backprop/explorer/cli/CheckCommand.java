package org.backprop.explorer.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.GradientCheck;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.text.Texts;
import picocli.CommandLine.Command;

/** The command {@code check}: validates a session and compares its gradient with central differences. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class CheckCommand extends FileCommand {

    private static final double TOLERANCE = 1e-5;

    private final PrintStream out;
    private final PrintStream err;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    int execute(Session session) {
        NetworkObjective network = session.currentNetwork();
        Progress progress = new Progress(err, "command.checking");
        GradientCheck check =
                GradientCheck.of(network, session.settings().regularization(), session.parameters(), progress);
        progress.finish();
        boolean agrees = check.maxRelativeError() <= TOLERANCE;
        out.println(Texts.text(
                agrees ? "check.result.agrees" : "check.result.disagrees",
                network.architecture().shape(),
                count("parameters", network.dimension()),
                count("samples", network.sampleCount()),
                String.format(Locale.ROOT, "%.1e", check.maxRelativeError()),
                network.parameterName(check.maxErrorIndex()),
                notes(check, network.sampleCount())));
        return agrees ? Cli.DONE : Cli.FAILED;
    }

    private static String notes(GradientCheck check, int samples) {
        String kinks =
                check.kinkCount() == 0 ? "" : Texts.text("check.result.kinks", count("parameters", check.kinkCount()));
        return check.sampleCount() == samples
                ? kinks
                : kinks + Texts.text("check.result.samples", count("samples", check.sampleCount()));
    }

    private static String count(String what, int number) {
        return Texts.text("count." + what + (number == 1 ? ".one" : ""), number);
    }
}
