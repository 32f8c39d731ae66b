package org.backprop.explorer.controller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.OpenedSession;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.FileActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;

/**
 * Controls the session in the window as a document: opens and saves its file, and shows dialogs before unsaved changes
 * are lost. Used on the JavaFX thread only; files are read and written in the background.
 */
public final class DocumentController implements FileActions, SnapshotView {

    private final TimelineController timelineController;
    private final TaskExecutor files;
    private final Display display;
    private final WindowHandle windowHandle;

    private DocumentInfo document = DocumentInfo.UNTITLED;
    /** The state that the file holds, or the initial state of an untitled session. */
    private SavePoint savedPoint;

    private SavePoint displayedPoint;
    private Optional<OpenSessionTask> openTask = Optional.empty();
    private int pendingSaves;
    private boolean closing;

    /**
     * The window around the session.
     *
     * @param titleSetter sets the title of the window
     * @param close closes the window
     * @param dialogs shows dialogs above the window
     */
    public record WindowHandle(Consumer<String> titleSetter, Runnable close, Dialogs dialogs) {}

    /** Creates a controller of a window that shows an untitled session in the state {@code initialPoint}. */
    public DocumentController(
            TimelineController timelineController,
            TaskExecutor files,
            Display display,
            WindowHandle windowHandle,
            SavePoint initialPoint) {
        this.timelineController = timelineController;
        this.files = files;
        this.display = display;
        this.windowHandle = windowHandle;
        this.savedPoint = initialPoint;
        this.displayedPoint = initialPoint;
    }

    @Override
    public void render(Snapshot snapshot) {
        SavePoint savePoint = SavePoint.of(snapshot);
        if (savePoint.isOfSameSession(savedPoint)) { // else it is a late snapshot of the previous session
            displayedPoint = savePoint;
            showTitle();
        }
    }

    private void showTitle() {
        windowHandle
                .titleSetter()
                .accept((isModified() ? "• " : "") + document.name() + " — " + Texts.text("app.title"));
    }

    private boolean isModified() {
        return !displayedPoint.equals(savedPoint);
    }

    @Override
    public void newSession() {
        startSession(Preset.twoTwoTwoTwo());
    }

    @Override
    public void newSession(String preset) {
        startSession(Preset.fromId(preset));
    }

    private void startSession(Preset preset) {
        confirmUnsavedChanges(() -> {
            startSession(DocumentInfo.UNTITLED, new Timeline(preset.network(), preset.initialState(), List.of()));
            preset.granularity().ifPresent(timelineController::choose);
        });
    }

    private void startSession(DocumentInfo newDocument, Timeline timeline) {
        cancel();
        document = newDocument;
        savedPoint = SavePoint.of(timeline);
        displayedPoint = savedPoint;
        timelineController.replaceTimeline(timeline); // its first snapshot updates the title
    }

    @Override
    public void open() {
        confirmUnsavedChanges(() -> windowHandle.dialogs().chooseFileToOpen().ifPresent(this::open));
    }

    /** Opens a file that is dropped on the window, as {@link #open()} does. */
    public void openDropped(Path file) {
        confirmUnsavedChanges(() -> open(file));
    }

    /** Opens a file, or shows why it cannot be opened; then nothing changes. */
    public void open(Path file) {
        cancel();
        OpenSessionTask task = new OpenSessionTask(file, display);
        SavePoint pointBefore = displayedPoint;
        openTask = Optional.of(task);
        files.execute(() -> task.run(new OpenSessionTask.Outcome() {
            @Override
            public void onOpened(Session session, OpenedSession opened) {
                files.runLater(() -> finishOpening(task, pointBefore, session, opened));
            }

            @Override
            public void onFailed(String problem) {
                showError("dialog.open.failed", file, Texts.text("dialog.open.nothing-changed", problem));
            }
        }));
    }

    private void finishOpening(OpenSessionTask task, SavePoint pointBefore, Session session, OpenedSession opened) {
        if (openTask.filter(newest -> newest == task).isEmpty()) {
            return; // canceled, or another file was chosen meanwhile
        }
        display.clearNotice();
        DocumentInfo fileInfo =
                new DocumentInfo(Optional.of(task.file()), task.stamp(), session.title(), session.notes());
        Runnable replaceSession = () -> {
            startSession(fileInfo, opened.timeline());
            opened.notice()
                    .ifPresent(notice ->
                            display.keepNotice(Texts.text("notice.replay", Texts.text(Numbers.grouped(notice)))));
        };
        if (displayedPoint.equals(pointBefore)) {
            replaceSession.run();
        } else {
            confirmUnsavedChanges(replaceSession); // the session was changed while the file was read
        }
    }

    @Override
    public void cancel() {
        openTask.ifPresent(OpenSessionTask::cancel);
        openTask = Optional.empty();
    }

    @Override
    public void save() {
        save(() -> {});
    }

    @Override
    public void saveAs() {
        saveAs(() -> {});
    }

    private void save(Runnable next) {
        if (document.file().isPresent()) {
            save(document, next);
        } else {
            saveAs(next);
        }
    }

    private void saveAs(Runnable next) {
        windowHandle
                .dialogs()
                .chooseFileToSave(document.baseName())
                .flatMap(this::confirmExtension)
                .ifPresent(file -> save(document.withFile(file, Optional.empty()), next));
    }

    /** Adds a missing extension; the dialog has asked about the name without it only. */
    private Optional<Path> confirmExtension(Path chosen) {
        Path file = DocumentInfo.withExtension(chosen);
        boolean isFree = file.equals(chosen) || Files.notExists(file);
        return isFree || confirmReplacement("dialog.replace.exists", file) ? Optional.of(file) : Optional.empty();
    }

    private boolean confirmReplacement(String key, Path file) {
        return windowHandle
                .dialogs()
                .confirmReplacement(Texts.text(key, file.getFileName()), Texts.text("dialog.replace.text"));
    }

    private void save(DocumentInfo target, Runnable next) {
        SaveTask task = new SaveTask(target, new SaveOutcome(target, next));
        pendingSaves++;
        timelineController.withTimeline(timeline -> {
            task.capture(timeline);
            files.execute(task::write);
        });
    }

    /** Takes the outcome of a save to the JavaFX thread. */
    private final class SaveOutcome implements SaveTask.Outcome {

        private final DocumentInfo target;
        private final Runnable next;

        SaveOutcome(DocumentInfo target, Runnable next) {
            this.target = target;
            this.next = next;
        }

        @Override
        public void onSaved(DocumentInfo saved, SavePoint savePoint) {
            files.runLater(() -> finishSaving(saved, savePoint, next));
        }

        @Override
        public void onChangedByOthers() {
            files.runLater(() -> {
                pendingSaves--;
                Path file = target.file().orElseThrow();
                if (confirmReplacement("dialog.replace.changed", file)) {
                    save(target.withFile(file, Optional.empty()), next);
                }
            });
        }

        @Override
        public void onFailed(String problem) {
            files.runLater(() -> pendingSaves--);
            showError(
                    "dialog.save.failed", target.file().orElseThrow(), Texts.text("dialog.save.nothing-lost", problem));
        }
    }

    private void finishSaving(DocumentInfo saved, SavePoint savePoint, Runnable next) {
        pendingSaves--;
        if (savePoint.isOfSameSession(savedPoint)) { // else another session was created or opened meanwhile
            document = saved;
            savedPoint = savePoint;
            showTitle();
        }
        display.showNotice(Texts.text("notice.saved", saved.file().orElseThrow()));
        next.run();
        if (closing && pendingSaves == 0) {
            windowHandle.close().run();
        }
    }

    private void showError(String key, Path file, String problem) {
        files.runLater(() -> {
            closing = false;
            display.clearNotice();
            windowHandle.dialogs().showError(Texts.text(key, file.getFileName()), problem);
        });
    }

    @Override
    public void quit() {
        confirmUnsavedChanges(() -> {
            closing = true;
            if (pendingSaves == 0) {
                windowHandle.close().run();
            }
        });
    }

    /** Runs {@code next}, which discards the session, once its changes are saved or the user discards them. */
    private void confirmUnsavedChanges(Runnable next) {
        if (!isModified()) {
            next.run();
            return;
        }
        switch (windowHandle.dialogs().chooseUnsavedChangesAction(document.name())) {
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> {
                // nothing changes
            }
        }
    }
}
