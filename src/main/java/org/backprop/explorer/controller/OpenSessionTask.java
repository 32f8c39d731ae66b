package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.backprop.explorer.model.timeline.CanceledException;
import org.backprop.explorer.session.FileStamp;
import org.backprop.explorer.session.OpenedSession;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionOpener;
import org.backprop.explorer.session.SessionReader;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** A background task that reads a session file and replays its history; it can be canceled. */
final class OpenSessionTask {

    /** Receives the result, on the thread of the task. */
    interface Outcome {
        /** Receives the session once it is open. */
        void onOpened(Session session, OpenedSession opened);

        /** Receives the reason why the file cannot be opened. */
        void onFailed(String problem);
    }

    private final Path file;
    private final Display display;
    private volatile boolean canceled;
    private volatile Optional<FileStamp> stamp = Optional.empty();

    OpenSessionTask(Path file, Display display) {
        this.file = file;
        this.display = display;
    }

    Path file() {
        return file;
    }

    /** Returns the attributes of the file before it was read. */
    Optional<FileStamp> stamp() {
        return stamp;
    }

    void cancel() {
        canceled = true;
    }

    /** Reads the file, replays its history and reports the result, unless canceled. */
    void run(Outcome outcome) {
        try {
            stamp = FileStamp.of(file);
            Session session = SessionReader.read(file);
            OpenedSession opened = SessionOpener.open(session, update -> showProgress(update, session), () -> canceled);
            if (!canceled) {
                outcome.onOpened(session, opened);
            }
        } catch (SessionException e) {
            outcome.onFailed(Texts.line(Numbers.grouped(e.problem())));
        } catch (CanceledException e) {
            display.clearNotice();
        }
    }

    private void showProgress(long update, Session session) {
        display.keepNotice(Texts.text(
                "notice.opening", file.getFileName(), Numbers.count(update), Numbers.count(session.updateCount())));
    }
}
