package org.backprop.explorer.controller;

import java.nio.file.Path;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.FileException;
import org.backprop.explorer.session.FileStamp;
import org.backprop.explorer.session.SessionDocument;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** A background task that saves the session of a timeline as a document. */
final class SaveTask {

    /** Receives the result, on the thread of the task. */
    interface Outcome {
        /** Receives the saved document and its state. */
        void onSaved(DocumentInfo document, SavePoint savePoint);

        /** Called if another program has changed the file, which is left as it is. */
        void onChangedByOthers();

        /** Receives the reason why the session cannot be saved; the file is as it was. */
        void onFailed(String problem);
    }

    private final DocumentInfo document;
    private final Outcome outcome;
    private SessionDocument content;
    private SavePoint savePoint;

    /**
     * Creates a task without content.
     *
     * @param document the document with its file; if it has the stamp of a file, that is not replaced once changed
     */
    SaveTask(DocumentInfo document, Outcome outcome) {
        this.document = document;
        this.outcome = outcome;
    }

    /** Takes the content from {@code timeline}, on the thread that uses the timeline. */
    void capture(Timeline timeline) {
        reportingFailure(() -> {
            content = SessionDocument.of(timeline, document.title(), document.notes());
            savePoint = SavePoint.of(timeline);
        });
    }

    /** Writes the content, and reports the result. */
    void write() {
        if (content == null) {
            return; // it could not be captured, which has been reported
        }
        Path file = document.file().orElseThrow();
        if (document.stamp().filter(stamp -> stamp.isOutdatedBy(file)).isPresent()) {
            outcome.onChangedByOthers();
            return;
        }
        reportingFailure(() -> {
            content.saveTo(file);
            outcome.onSaved(document.withFile(file, FileStamp.of(file)), savePoint);
        });
    }

    /** A step of the task. */
    private interface Step {
        void run() throws FileException;
    }

    /**
     * Runs {@code step}; whatever it throws is reported, since a save without an outcome would keep the window open.
     */
    private void reportingFailure(Step step) {
        try {
            step.run();
        } catch (FileException e) {
            outcome.onFailed(Texts.text(Numbers.grouped(e.problem())));
        } catch (RuntimeException | Error e) {
            outcome.onFailed(Texts.text("dialog.save.unexpected", e));
            throw e;
        }
    }
}
