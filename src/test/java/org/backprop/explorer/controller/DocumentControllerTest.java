package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backprop.explorer.background.ManualExecutor;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.Timelines;
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
        Timeline first = Timelines.network2222();
        SavePoint beginning = SavePoint.of(first);
        timelineController = new TimelineController(model.taskExecutor(), screen, first, new Speed(10));
        documentController = new DocumentController(
                timelineController,
                files.taskExecutor(),
                screen,
                new DocumentController.WindowHandle(name -> title = name, () -> closed = true, dialogs),
                beginning);
        screen.audience = snapshot -> {
            timelineController.render(snapshot);
            documentController.render(snapshot);
        };
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

    private void saveAs(Path file) {
        dialogs.chooseFile(file);
        documentController.saveAs();
        settle();
    }

    @Test
    void a_name_without_extension_gets_that_of_sessions() {
        saveAs(folder.resolve("lesson"));
        assertTrue(Files.exists(folder.resolve("lesson.json")));
        assertEquals("lesson.json — Backprop Explorer", title);
    }

    @Test
    void a_file_that_is_only_found_once_the_extension_is_added_is_asked_about() throws IOException {
        Path lesson = file("lesson.json");
        String before = Files.readString(lesson);
        saveAs(folder.resolve("lesson"));
        assertEquals(List.of("where to save Untitled", "lesson.json already exists."), dialogs.asked());
        assertEquals(before, Files.readString(lesson));
        assertEquals("Untitled — Backprop Explorer", title);
    }

    @Test
    void it_is_replaced_if_the_answer_is_yes() throws IOException {
        Path lesson = file("lesson.json");
        dialogs.replace(true);
        saveAs(folder.resolve("lesson"));
        assertFalse(Files.readString(lesson).contains("\"title\""));
    }

    @Test
    void a_file_whose_whole_name_was_chosen_is_not_asked_about_again() throws IOException {
        saveAs(file("lesson.json"));
        assertEquals(List.of("where to save Untitled"), dialogs.asked());
    }

    private Path changedByAnotherProgram() throws IOException {
        Path a = file("a.json");
        opened(a);
        change();
        Files.writeString(a, "from another program");
        return a;
    }

    @Test
    void a_file_that_another_program_has_changed_is_asked_about() throws IOException {
        Path a = changedByAnotherProgram();
        documentController.save();
        settle();
        assertEquals(List.of("a.json has been changed by another program."), dialogs.asked());
        assertEquals("from another program", Files.readString(a));
        assertEquals("• a.json — Backprop Explorer", title);
    }

    @Test
    void a_file_that_another_program_has_changed_is_replaced_if_the_answer_is_yes() throws IOException {
        Path a = changedByAnotherProgram();
        dialogs.replace(true);
        documentController.save();
        settle();
        assertTrue(Files.readString(a).contains("\"title\": \"a.json\""));
        assertEquals("a.json — Backprop Explorer", title);
    }

    @Test
    void a_file_that_another_program_has_removed_is_made_again() throws IOException {
        Path a = file("a.json");
        opened(a);
        change();
        Files.delete(a);
        documentController.save();
        settle();
        assertEquals(List.of(), dialogs.asked());
        assertTrue(Files.exists(a));
    }

    @Test
    void what_was_saved_here_is_saved_again_without_a_question() throws IOException {
        opened(file("a.json"));
        for (int time = 0; time < 2; time++) {
            change();
            documentController.save();
            settle();
            timelineController.stepForward();
            settle();
        }
        assertEquals(List.of(), dialogs.asked());
    }

    /** A path of which the program cannot know why writing to it fails. */
    private static Path broken(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toAbsolutePath")) {
                        throw new IllegalStateException("broken");
                    }
                    return method.getName().equals("equals") ? proxy == arguments[0] : method.invoke(path, arguments);
                });
    }

    @Test
    void the_window_can_be_closed_after_a_save_that_failed_unexpectedly() {
        dialogs.chooseFile(broken(folder.resolve("copy.json")));
        documentController.saveAs();
        assertThrows(IllegalStateException.class, this::settle);
        files.runAll();
        documentController.quit();
        assertTrue(closed);
    }

    @Test
    void a_dropped_file_is_opened_once_the_changes_are_decided_about() throws IOException {
        Path dropped = file("dropped.json");
        change();
        documentController.openDropped(dropped);
        settle();
        assertEquals("• Untitled — Backprop Explorer", title);
        dialogs.decide(Dialogs.UnsavedChangesAction.DISCARD);
        documentController.openDropped(dropped);
        settle();
        assertEquals("dropped.json — Backprop Explorer", title);
    }
}
