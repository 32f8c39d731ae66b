package org.backprop.explorer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.TraceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code trace}: the values of the forward and the backward pass at the session's current parameters. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class TraceCommand extends FileCommand {

    private final PrintStream out;

    @Option(names = "--sample", paramLabel = "I")
    private Integer sample;

    TraceCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    int execute(Session session) throws IOException {
        int samples = session.currentNetwork().sampleCount();
        if (sample != null) {
            requireBetween(1, samples, "--sample", sample);
        }
        int from = sample == null ? 0 : sample - 1;
        int to = sample == null ? samples : sample;
        OutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        TraceJson.write(session.currentNetwork(), session.parameters(), from, to, buffer);
        buffer.flush();
        return Cli.DONE;
    }
}
