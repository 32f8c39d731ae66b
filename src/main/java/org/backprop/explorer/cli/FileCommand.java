package org.backprop.explorer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.FileException;
import org.backprop.explorer.session.OpenedSession;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionOpener;
import org.backprop.explorer.session.SessionReader;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that works on a session file. */
abstract class FileCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.file")
    private Path file;

    final Path file() {
        return file;
    }

    /** Reads the session in the file. */
    final Session session() throws SessionException {
        return SessionReader.read(file);
    }

    /** The exception for wrong usage, of which {@code problem} tells. */
    final ParameterException wrongUsage(Message problem) {
        return new ParameterException(spec.commandLine(), Texts.text(problem));
    }

    /** Checks that the {@code value} of {@code option} lies between two bounds, both allowed. */
    final void requireBetween(long min, long max, String option, long value) {
        if (value < min || value > max) {
            throw wrongUsage(Message.of("option.between", option, min, max, value));
        }
    }

    /**
     * Returns the parameter called {@code text} of the network in {@code session}.
     *
     * @param option the option that names it, for the error message
     */
    final ParameterName parameter(Session session, String option, String text) {
        try {
            ParameterName name = ParameterName.parse(text);
            session.network().layout().indexOf(name);
            return name;
        } catch (InvalidValueException e) {
            throw wrongUsage(Message.of("option.parameter", option, text, e.problem()));
        }
    }

    /** Checks before long work that {@code outputs} have valid names and existing folders. */
    final void check(OutputFiles outputs) throws FileException {
        outputs.problem().ifPresent(problem -> {
            throw wrongUsage(problem);
        });
        outputs.requireWritable();
    }

    /** Replays {@code session} to its current state; a deviation from the file is reported to {@code err}. */
    final Timeline open(Session session, PrintStream err) {
        Progress replay = new Progress(err, "command.replaying");
        OpenedSession opened = SessionOpener.open(session, replay, () -> false);
        replay.finish();
        opened.notice().ifPresent(notice -> err.println(Cli.printable(file + ": " + Texts.text(notice))));
        return opened.timeline();
    }

    @Override
    public final Integer call() throws SessionException, IOException {
        return execute(session());
    }

    /** Does the command's work and returns the exit code. */
    abstract int execute(Session session) throws IOException;
}
