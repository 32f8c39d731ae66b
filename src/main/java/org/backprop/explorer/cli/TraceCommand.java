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
@Command(
        description = "Print the forward and the backward pass at the session's current parameters, as JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class TraceCommand extends FileCommand {

    private final PrintStream out;

    @Option(names = "--sample", paramLabel = "I", description = "Only sample I, counted from 1.")
    private Integer sample;

    TraceCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    int execute(Session session) throws IOException {
        int samples = session.network().sampleCount();
        if (sample != null && (sample < 1 || sample > samples)) {
            throw wrongUsage("--sample must be between 1 and " + samples + ", was " + sample);
        }
        int from = sample == null ? 0 : sample - 1;
        int to = sample == null ? samples : sample;
        OutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        TraceJson.write(session.network(), session.parameters(), from, to, buffer);
        buffer.flush();
        return Cli.DONE;
    }
}
