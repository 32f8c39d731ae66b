package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.view.Speed;
import org.backprop.explorer.window.FakeDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing slow files during further edits. */
class DocumentControllerTest {

    private static final String LINE = """
            {"format": "backprop-session", "version": 1, "title": "%s",
             "network": {"sizes": [1, 1], "activations": ["identity"], "bias": false, "loss": "half-squared-error"},
             "data": {"inputs": [[1]], "targets": [[0]]},
             "training": {"optimizer": {"name": "gradient-descent", "learningRate": 0.5}},
             "initial": {"weights": [[[8]]]}}
            """;

    @TempDir
    Path folder;

    private final ManualExecutor model = new ManualExecutor();
    private final ManualExecutor files = new ManualExecutor();
    private final FakeDisplay screen = new FakeDisplay();
    private final FakeDialogs dialogs = new FakeDialogs();
    private TimelineController timelineController;
    private DocumentController documentController;
    private String title = "";
    private boolean closed;

    @BeforeEach
    void begin() {
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline first = new Timeline(preset.network(), preset.initialState(), List.of());
        SavePoint beginning = SavePoint.of(first);
        timelineController = new TimelineController(model.taskExecutor(), screen, first, new Speed(10));
        documentController = new DocumentController(
                timelineController,
                files.taskExecutor(),
                screen,
                new DocumentController.WindowHandle(name -> title = name, () -> closed = true, dialogs),
                beginning);
        screen.audience = documentController::render;
        model.runAll();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), String.format(LINE, name));
    }

    private void settle() {
        while (model.waiting() + files.waiting() > 0) {
            model.runAll();
            files.runAll();
        }
    }

    private void change() {
        timelineController.setParameter(0, 1.5, null);
        model.runAll();
    }

    private void opened(Path file) {
        documentController.open(file);
        settle();
    }

    @Test
    void a_save_that_ends_after_another_file_was_opened_leaves_that_one_its_name() throws IOException {
        opened(file("a.json"));
        change();
        documentController.save();
        model.runAll();
        documentController.open(file("b.json"));
        settle();
        assertEquals("b.json — Backprop Explorer", title);
    }

    @Test
    void a_save_keeps_the_title_of_the_session_that_was_saved() throws IOException {
        Path a = file("a.json");
        opened(a);
        change();
        documentController.save();
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        documentController.newSession();
        settle();
        assertTrue(Files.readString(a).contains("\"title\": \"a.json\""));
    }

    @Test
    void what_was_changed_while_a_file_was_read_is_asked_about() throws IOException {
        documentController.open(file("a.json"));
        change();
        dialogs.decide(Dialogs.UnsavedChangesAction.CANCEL);
        settle();
        assertEquals(List.of("changes of Untitled"), dialogs.asked());
        assertEquals("• Untitled — Backprop Explorer", title);
    }

    @Test
    void of_two_files_opened_one_after_the_other_the_second_is_shown() throws IOException {
        documentController.open(file("a.json"));
        documentController.open(file("b.json"));
        settle();
        assertEquals("b.json — Backprop Explorer", title);
    }

    @Test
    void a_file_that_was_given_up_is_not_shown() throws IOException {
        documentController.open(file("a.json"));
        documentController.cancel();
        settle();
        assertEquals(18, screen.newest().parameters().size());
    }

    @Test
    void a_step_taken_before_an_opened_file_is_seen_counts_as_a_change() throws IOException {
        timelineController.choose(Granularity.UPDATE);
        documentController.open(file("a.json"));
        files.runAll();
        timelineController.stepForward();
        settle();
        assertEquals("• a.json — Backprop Explorer", title);
    }

    @Test
    void the_window_closes_only_when_a_save_has_ended() throws IOException {
        dialogs.chooseFile(folder.resolve("copy.json"));
        documentController.saveAs();
        documentController.quit();
        assertFalse(closed);
        settle();
        assertTrue(closed);
        assertTrue(Files.exists(folder.resolve("copy.json")));
    }

    @Test
    void the_window_stays_open_when_the_save_before_its_end_fails() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));
        dialogs.chooseFile(noFolder.resolve("copy.json"));
        documentController.saveAs();
        documentController.quit();
        settle();
        assertFalse(closed);
    }
}
