package org.backprop.explorer.controller;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.OpenedSession;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionDocument;
import org.backprop.explorer.session.SessionException;
import org.backprop.explorer.session.SessionOpener;
import org.backprop.explorer.session.SessionReader;
import org.backprop.explorer.view.FileActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;

/**
 * The session in the window as a document: where it is saved, whether it has changed since, and what is asked before
 * changes are lost. Lives on the window's thread; files are read and written in the background.
 */
public final class Documents implements FileActions, SnapshotView {

    private final Explorer explorer;
    private final Workshop workshop;
    private final Dialogs dialogs;
    private final Consumer<String> title;
    private final Runnable close;

    private Sheet sheet = Sheet.UNTITLED;
    private Mark saved;
    private Mark shown;
    private volatile boolean opening;

    /**
     * Where the parts of opening and saving are done.
     *
     * @param files where files are read and written
     * @param window where the outcome is taken to
     * @param screen where progress is told
     */
    public record Workshop(Background files, Executor window, Screen screen) {}

    /** Where a session is kept and what it is called. */
    private record Sheet(Optional<Path> file, String title, String notes) {
        private static final Sheet UNTITLED = new Sheet(Optional.empty(), "", "");

        String name() {
            return file.map(path -> path.getFileName().toString()).orElseGet(() -> Texts.text("app.untitled"));
        }
    }

    /** What makes two states of a document the same: training is deterministic, so no number need be compared. */
    private record Mark(Objective objective, List<Edit> edits, long updates) {
        static Mark of(Snapshot snapshot) {
            return new Mark(
                    snapshot.setup().objective(),
                    snapshot.history().edits(),
                    snapshot.moment().updatesDone());
        }
    }

    /**
     * @param title takes the window's title
     * @param close closes the window
     */
    public Documents(Explorer explorer, Workshop workshop, Dialogs dialogs, Consumer<String> title, Runnable close) {
        this.explorer = explorer;
        this.workshop = workshop;
        this.dialogs = dialogs;
        this.title = title;
        this.close = close;
    }

    @Override
    public void render(Snapshot snapshot) {
        shown = Mark.of(snapshot);
        if (saved == null || saved.objective() != shown.objective()) {
            saved = shown; // another session has come, as it was saved or begun
        }
        title.accept((isModified() ? "• " : "") + sheet.name() + " — " + Texts.text("app.title"));
    }

    private boolean isModified() {
        return shown != null && !shown.equals(saved);
    }

    @Override
    public void newSession() {
        unlessChangesAreKept(() -> {
            Preset preset = Preset.twoTwoTwoTwo();
            sheet = Sheet.UNTITLED;
            explorer.take(new Timeline(preset.network(), preset.initial(), List.of()));
        });
    }

    @Override
    public void open() {
        unlessChangesAreKept(() -> dialogs.askWhatToOpen().ifPresent(this::open));
    }

    /** Opens a file; if it cannot be opened, says why and changes nothing. */
    public void open(Path file) {
        opening = true;
        workshop.files().execute(() -> {
            try {
                Session session = SessionReader.read(file);
                OpenedSession opened =
                        SessionOpener.open(session, update -> tellProgress(file, update, session), () -> !opening);
                workshop.window().execute(() -> take(file, session, opened));
            } catch (SessionException e) {
                fail("dialog.open.failed", file, e.getMessage());
            } catch (CancellationException e) {
                workshop.screen().hush();
            }
        });
    }

    private void tellProgress(Path file, long update, Session session) {
        workshop.screen()
                .say(Texts.text(
                        "notice.opening", file.getFileName(), Numbers.count(update), Numbers.count(session.update())));
    }

    private void take(Path file, Session session, OpenedSession opened) {
        opening = false;
        workshop.screen().hush();
        sheet = new Sheet(Optional.of(file), session.title(), session.notes());
        explorer.take(opened.timeline());
        opened.notice().ifPresent(workshop.screen()::say);
    }

    @Override
    public void cancel() {
        opening = false;
    }

    @Override
    public void save() {
        save(() -> {});
    }

    @Override
    public void saveAs() {
        dialogs.askWhereToSave(bareName()).ifPresent(file -> saveTo(file, () -> {}));
    }

    private void save(Runnable next) {
        Optional<Path> file = sheet.file().isPresent() ? sheet.file() : dialogs.askWhereToSave(bareName());
        file.ifPresent(path -> saveTo(path, next));
    }

    private String bareName() {
        return sheet.name().replaceFirst("\\.json$", "");
    }

    private void saveTo(Path file, Runnable next) {
        explorer.withTimeline(timeline -> {
            SessionDocument document = SessionDocument.of(timeline, sheet.title(), sheet.notes());
            Mark mark = Mark.of(timeline.snapshot());
            workshop.files().execute(() -> {
                try {
                    document.saveTo(file);
                    workshop.window().execute(() -> saved(file, mark, next));
                } catch (IOException e) {
                    fail("dialog.save.failed", file, Texts.text("dialog.save.nothing-lost", e.getMessage()));
                }
            });
        });
    }

    private void saved(Path file, Mark mark, Runnable next) {
        sheet = new Sheet(Optional.of(file), sheet.title(), sheet.notes());
        saved = mark;
        explorer.withTimeline(timeline -> workshop.screen().offer(timeline.snapshot())); // for the title
        workshop.screen().say(Texts.text("notice.saved", file));
        next.run();
    }

    private void fail(String key, Path file, String problem) {
        workshop.window().execute(() -> {
            workshop.screen().hush();
            dialogs.tell(Texts.text(key, file.getFileName()), problem);
        });
    }

    @Override
    public void quit() {
        unlessChangesAreKept(close);
    }

    /** Goes on to what would lose changes once they are saved or given up. */
    private void unlessChangesAreKept(Runnable next) {
        if (!isModified()) {
            next.run();
            return;
        }
        switch (dialogs.askAboutChanges(sheet.name())) {
            case SAVE -> save(next);
            case DISCARD -> next.run();
            case CANCEL -> {
                // all stays as it is
            }
        }
    }
}
