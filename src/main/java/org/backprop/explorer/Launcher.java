package org.backprop.explorer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.application.Application;
import org.backprop.explorer.cli.Cli;
import org.backprop.explorer.text.Texts;

/** The main class. It does not extend {@code Application}: such a class starts from the module path only. */
public final class Launcher {

    /** A strong reference: the logging framework holds loggers weakly, and the filter would be lost with this one. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private Launcher() {}

    /** Opens the window, on a session file if one is given, or runs the command that {@code args} begin with. */
    public static void main(String[] args) {
        boolean opensWindow = args.length == 0 || args.length == 1 && isFile(args[0]);
        System.exit(opensWindow ? openWindow(args) : runCommand(args));
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // not in the characters that file names have here
        }
    }

    private static int runCommand(String[] args) {
        System.setProperty("java.awt.headless", "true"); // charts are drawn into files: no display is needed
        return new Cli(System.out, System.err).run(args);
    }

    /** Returns the exit code once the window is closed, or at once if there is no display. */
    private static int openWindow(String[] args) {
        // JavaFX warns if it is not on the module path, but some libraries here are only automatic modules.
        JAVAFX_LOG.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        try {
            Application.launch(ExplorerApp.class, args);
            return 0;
        } catch (UnsupportedOperationException e) {
            // Thrown by the toolkit only: exceptions of ExplorerApp arrive wrapped in another one.
            System.err.println(Texts.text("command.no-display", Cli.NAME, e.getMessage()));
            return 1;
        }
    }
}
