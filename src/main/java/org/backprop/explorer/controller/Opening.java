package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.backprop.explorer.session.OpenedSession;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionException;
import org.backprop.explorer.session.SessionOpener;
import org.backprop.explorer.session.SessionReader;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** The opening of one file in the background, which replays its history and can be given up meanwhile. */
final class Opening {

    /** Takes what comes of it, in the background. */
    interface Outcome {
        /** The session is open. */
        void opened(Session session, OpenedSession opened);

        /** The file cannot be opened, for this reason. */
        void failed(String problem);
    }

    private final Path file;
    private final Screen screen;
    private volatile boolean cancelled;

    Opening(Path file, Screen screen) {
        this.file = file;
        this.screen = screen;
    }

    Path file() {
        return file;
    }

    void cancel() {
        cancelled = true;
    }

    /** Reads and replays; tells the outcome unless it was given up. */
    void run(Outcome outcome) {
        try {
            Session session = SessionReader.read(file);
            OpenedSession opened = SessionOpener.open(session, update -> tell(update, session), () -> cancelled);
            if (!cancelled) {
                outcome.opened(session, opened);
            }
        } catch (SessionException e) {
            outcome.failed(e.getMessage());
        } catch (CancellationException e) {
            screen.hush();
        }
    }

    private void tell(long update, Session session) {
        screen.say(Texts.text(
                "notice.opening", file.getFileName(), Numbers.count(update), Numbers.count(session.update())));
    }
}
