package org.backprop.explorer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionException;
import org.backprop.explorer.session.SessionReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that works on a session file. */
abstract class FileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The session file.")
    private Path file;

    final Path file() {
        return file;
    }

    /** The session in the file. */
    final Session session() throws SessionException {
        return SessionReader.read(file);
    }

    /** Wrong usage, as the message says. */
    final ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public final Integer call() throws SessionException, IOException {
        return execute(session());
    }

    /** Does the command's work and returns the exit code. */
    abstract int execute(Session session) throws IOException;
}
