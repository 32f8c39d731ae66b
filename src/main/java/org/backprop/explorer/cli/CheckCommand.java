package org.backprop.explorer.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.backprop.explorer.model.network.NetworkObjective;
import org.backprop.explorer.model.training.GradientCheck;
import org.backprop.explorer.session.Session;
import picocli.CommandLine.Command;

/** The command {@code check}: validates a session and compares its gradient with central differences. */
@Command(
        description = "Validate the session and compare every gradient with a central difference.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class CheckCommand extends FileCommand {

    private static final double TOLERANCE = 1e-5;

    private final PrintStream out;

    CheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    int execute(Session session) {
        NetworkObjective network = session.network();
        GradientCheck check = GradientCheck.of(network, session.training().regularization(), session.parameters());
        boolean agrees = check.maxRelativeError() <= TOLERANCE;
        out.println("valid: " + network.architecture().shape()
                + ", " + count(network.dimension(), "parameter")
                + ", " + count(network.sampleCount(), "sample")
                + "; gradients " + (agrees ? "agree" : "disagree") + " with central differences"
                + String.format(Locale.ROOT, ", worst relative difference %.1e", check.maxRelativeError())
                + " at " + network.parameterName(check.maxErrorIndex())
                + notes(check, network.sampleCount()));
        return agrees ? Cli.DONE : Cli.FAILED;
    }

    private static String notes(GradientCheck check, int samples) {
        String kinks =
                check.kinkCount() == 0 ? "" : "; " + count(check.kinkCount(), "parameter") + " at a kink left out";
        return check.sampleCount() == samples ? kinks : kinks + "; compared on " + count(check.sampleCount(), "sample");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
