package org.backprop.explorer.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.session.FileException;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Results go to standard output, messages to standard error, one line each; the exit code is 0 on
 * success, 1 if the work failed, 2 for wrong usage or an invalid file.
 */
public final class Cli {

    /** The exit code of success. */
    public static final int DONE = 0;

    /** The exit code of work that failed, for example because the disk is full. */
    public static final int FAILED = 1;

    /** The exit code of wrong usage and of a file that is not a valid session. */
    public static final int BAD_INPUT = 2;

    /** The name of the program on the command line. */
    public static final String NAME = "backprop-explorer";

    private final PrintStream out;
    private final PrintStream err;

    @Command(
            name = NAME,
            mixinStandardHelpOptions = true,
            versionProvider = VersionProvider.class,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root {}

    /** A command line that writes to {@code out} and {@code err}. */
    public Cli(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a command and returns the exit code. */
    public int run(String... arguments) {
        try {
            int code = commandLine().execute(arguments);
            out.flush();
            if (out.checkError()) {
                return fail(FAILED, Texts.text("command.output-closed", NAME));
            }
            return code;
        } catch (OutOfMemoryError e) {
            return fail(FAILED, Texts.text("command.out-of-memory", NAME));
        } catch (RuntimeException | Error e) {
            return fail(FAILED, Texts.text("command.failed", NAME, e));
        }
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand("run", new RunCommand(out, err))
                .addSubcommand("landscape", new LandscapeCommand(out, err))
                .addSubcommand("trace", new TraceCommand(out))
                .addSubcommand("explain", new ExplainCommand(out))
                .addSubcommand("check", new CheckCommand(out, err));
        return line.setResourceBundle(Texts.bundle())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a file may be called @session.json
                .registerConverter(Path.class, Cli::path)
                .setParameterExceptionHandler((e, args) -> wrongUsage(e))
                .setExecutionExceptionHandler(this::failed);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Texts.text("option.path", text));
        }
    }

    private int wrongUsage(ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String problem = e.getMessage().replaceFirst("^Error: ", "");
        return fail(BAD_INPUT, Texts.text("command.wrong-usage", name, problem));
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        String file = ((FileCommand) command.getCommand()).file().toString();
        if (e instanceof SessionException session) {
            return fail(BAD_INPUT, file + ": " + Texts.line(session.problem()));
        }
        if (e instanceof InvalidValueException value) {
            return fail(FAILED, file + ": " + Texts.line(value.problem()));
        }
        if (e instanceof FileException output) {
            return fail(FAILED, Texts.text(output.problem()));
        }
        return fail(FAILED, Texts.text("command.failed", file, e));
    }

    /** Returns {@code text} in one line and without control characters, which a file name can contain. */
    static String printable(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private int fail(int code, String message) {
        err.println(printable(message));
        return code;
    }
}
