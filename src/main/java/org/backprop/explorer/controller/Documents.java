package org.backprop.explorer.controller;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.OpenedSession;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionDocument;
import org.backprop.explorer.view.FileActions;
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
    private final Frame frame;

    private Sheet sheet = Sheet.UNTITLED;
    /** What its file holds, or what an untitled session began with. */
    private Mark saved;

    private Mark shown;
    private Optional<Opening> opening = Optional.empty();
    private int savesUnderWay;
    private boolean closing;

    /**
     * Where the parts of opening and saving are done.
     *
     * @param files where files are read and written
     * @param window where the outcome is taken to
     * @param screen where progress is told
     */
    public record Workshop(Background files, Executor window, Screen screen) {}

    /**
     * The window around the session.
     *
     * @param title takes its title
     * @param close closes it
     */
    public record Frame(Consumer<String> title, Runnable close) {}

    /** The documents of a window that begins with an untitled session at {@code beginning}. */
    public Documents(Explorer explorer, Workshop workshop, Dialogs dialogs, Frame frame, Mark beginning) {
        this.explorer = explorer;
        this.workshop = workshop;
        this.dialogs = dialogs;
        this.frame = frame;
        this.saved = beginning;
        this.shown = saved;
    }

    @Override
    public void render(Snapshot snapshot) {
        Mark mark = Mark.of(snapshot);
        if (mark.isOfSameSession(saved)) { // else a late one of the session before
            shown = mark;
            showTitle();
        }
    }

    private void showTitle() {
        frame.title().accept((isModified() ? "• " : "") + sheet.name() + " — " + Texts.text("app.title"));
    }

    private boolean isModified() {
        return !shown.equals(saved);
    }

    @Override
    public void newSession() {
        begin(Preset.twoTwoTwoTwo());
    }

    @Override
    public void newSession(String preset) {
        begin(Preset.fromId(preset));
    }

    private void begin(Preset preset) {
        unlessChangesAreKept(() -> {
            begin(Sheet.UNTITLED, new Timeline(preset.network(), preset.initialState(), List.of()));
            preset.granularity().ifPresent(explorer::choose);
        });
    }

    private void begin(Sheet other, Timeline timeline) {
        cancel();
        sheet = other;
        saved = Mark.of(timeline);
        shown = saved;
        explorer.take(timeline); // its first snapshot brings the title along
    }

    @Override
    public void open() {
        unlessChangesAreKept(() -> dialogs.askWhatToOpen().ifPresent(this::open));
    }

    /** Opens a file; if it cannot be opened, says why and changes nothing. */
    public void open(Path file) {
        cancel();
        Opening begun = new Opening(file, workshop.screen());
        Mark before = shown;
        opening = Optional.of(begun);
        workshop.files()
                .execute(() -> begun.run(new Opening.Outcome() {
                    @Override
                    public void opened(Session session, OpenedSession opened) {
                        workshop.window().execute(() -> finish(begun, before, session, opened));
                    }

                    @Override
                    public void failed(String problem) {
                        fail("dialog.open.failed", file, problem);
                    }
                }));
    }

    private void finish(Opening begun, Mark before, Session session, OpenedSession opened) {
        if (opening.filter(newest -> newest == begun).isEmpty()) {
            return; // given up, or another file was chosen meanwhile
        }
        workshop.screen().hush();
        Sheet sheetOfFile = new Sheet(Optional.of(begun.file()), session.title(), session.notes());
        Runnable exchange = () -> {
            begin(sheetOfFile, opened.timeline());
            opened.notice().ifPresent(notice -> workshop.screen().say(Texts.text("notice.replay", notice)));
        };
        if (shown.equals(before)) {
            exchange.run();
        } else {
            unlessChangesAreKept(exchange); // what was done while the file was read
        }
    }

    @Override
    public void cancel() {
        opening.ifPresent(Opening::cancel);
        opening = Optional.empty();
    }

    @Override
    public void save() {
        save(() -> {});
    }

    @Override
    public void saveAs() {
        dialogs.askWhereToSave(sheet.bareName()).ifPresent(file -> saveTo(file, () -> {}));
    }

    private void save(Runnable next) {
        Optional<Path> file = sheet.file().isPresent() ? sheet.file() : dialogs.askWhereToSave(sheet.bareName());
        file.ifPresent(path -> saveTo(path, next));
    }

    private void saveTo(Path file, Runnable next) {
        Sheet target = sheet.in(file);
        savesUnderWay++;
        explorer.withTimeline(timeline -> {
            SessionDocument document = SessionDocument.of(timeline, target.title(), target.notes());
            Mark mark = Mark.of(timeline);
            workshop.files().execute(() -> write(document, target, () -> saved(target, mark, next)));
        });
    }

    private void write(SessionDocument document, Sheet target, Runnable then) {
        Path file = target.file().orElseThrow();
        try {
            document.saveTo(file);
            workshop.window().execute(then);
        } catch (IOException e) {
            workshop.window().execute(() -> savesUnderWay--);
            fail("dialog.save.failed", file, Texts.text("dialog.save.nothing-lost", e.getMessage()));
        }
    }

    private void saved(Sheet target, Mark mark, Runnable next) {
        savesUnderWay--;
        if (mark.isOfSameSession(saved)) { // else another session was begun or opened meanwhile
            sheet = target;
            saved = mark;
            showTitle();
        }
        workshop.screen().say(Texts.text("notice.saved", target.file().orElseThrow()));
        next.run();
        if (closing && savesUnderWay == 0) {
            frame.close().run();
        }
    }

    private void fail(String key, Path file, String problem) {
        workshop.window().execute(() -> {
            closing = false;
            workshop.screen().hush();
            dialogs.tell(Texts.text(key, file.getFileName()), problem);
        });
    }

    @Override
    public void quit() {
        unlessChangesAreKept(() -> {
            closing = true;
            if (savesUnderWay == 0) {
                frame.close().run();
            }
        });
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
