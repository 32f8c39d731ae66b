package org.backprop.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.application.Application;
import org.backprop.explorer.cli.Cli;

/**
 * Starts the program: a main class that extends nothing of JavaFX, since only such a one starts from the class path.
 */
public final class Launcher {

    /** Held here because the logging framework itself would let it be collected, filter and all. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private Launcher() {}

    /** Opens the window, on a session file if one is named, or carries out the command that {@code args} begin with. */
    public static void main(String[] args) {
        boolean window = args.length == 0 || args.length == 1 && Files.isRegularFile(Path.of(args[0]));
        System.exit(window ? openWindow(args) : carryOut(args));
    }

    private static int carryOut(String[] args) {
        System.setProperty("java.awt.headless", "true"); // charts are drawn into files, whatever display there may be
        return new Cli(System.out, System.err).run(args);
    }

    /** Returns once the window is closed, or at once where none can be opened; the result is the exit code. */
    private static int openWindow(String[] args) {
        // JavaFX would rather be on the module path, but some libraries here are only automatic modules.
        JAVAFX_LOG.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        try {
            Application.launch(ExplorerApp.class, args);
            return 0;
        } catch (UnsupportedOperationException e) {
            // The toolkit's own words; whatever ExplorerApp throws arrives wrapped in another exception.
            System.err.println("backprop-explorer: no display for the window (" + e.getMessage()
                    + "); the commands and --help need none");
            return 1;
        }
    }
}
