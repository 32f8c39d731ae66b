package org.backprop.explorer.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.controller.Dialogs.UnsavedChangesAction;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionReader;
import org.backprop.explorer.session.format.SessionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions saved, opened and begun, and the questions asked before anything is lost. */
class FilesTest extends WindowTest {

    private static final String CHANGES = "changes of Untitled";
    private static final String PROGRAM = "Backprop Explorer";

    private Path file;

    @BeforeEach
    void nameAFile() throws IOException {
        file = Files.createTempDirectory(folder, "files").resolve("mine.json");
    }

    @Test
    void a_saved_file_holds_what_was_trained_and_edited() throws SessionException {
        trainAndEdit();
        save();
        Session session = SessionReader.read(file);
        assertEquals(3, session.updateCount());
        assertEquals(List.of(new Edit(2, Change.SetParameters.of(0, 0.3))), session.edits());
    }

    @Test
    void the_title_tells_the_file_once_it_is_saved() {
        assertEquals("Untitled — " + PROGRAM, window.title());
        save();
        assertEquals("mine.json — " + PROGRAM, window.title());
    }

    @Test
    void the_title_marks_a_session_that_has_changed() {
        save();
        window.stepForward(9);
        Fx.shows("• mine.json — " + PROGRAM, window::title);
        window.press(KeyCode.CONTROL, KeyCode.S);
        Fx.shows("mine.json — " + PROGRAM, window::title);
    }

    @Test
    void saving_says_where() {
        save();
        Fx.shows("Saved to " + file + ".", window::notice);
    }

    @Test
    void saving_again_asks_nothing() {
        save();
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.catchUp();
        assertEquals(List.of("where to save Untitled"), dialogs.asked());
    }

    @Test
    void saving_under_another_name_asks_for_one() {
        save();
        Path other = file.resolveSibling("other.json");
        dialogs.chooseFile(other);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        Fx.shows("other.json — " + PROGRAM, window::title);
        assertTrue(Files.exists(other));
    }

    @Test
    void a_save_that_is_called_off_changes_nothing() {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.catchUp();
        assertEquals("Untitled — " + PROGRAM, window.title());
    }

    @Test
    void a_folder_that_is_not_there_loses_nothing() {
        trainAndEdit();
        dialogs.chooseFile(file.resolve("nowhere").resolve("mine.json"));
        window.press(KeyCode.CONTROL, KeyCode.S);
        Fx.until("the trouble is told", () -> dialogs.asked().size() == 2);
        assertTrue(dialogs.asked().get(1).startsWith("mine.json could not be saved."));
        assertTrue(window.title().startsWith("• Untitled"));
    }

    @Test
    void a_saved_session_opens_with_the_same_numbers() {
        trainAndEdit();
        save();
        List<String> numbers = numbers();
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.until("another session has begun", () -> window.updatesKnown() == 0);
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.arrivesAtUpdate(3, 3);
        assertEquals(numbers, numbers());
    }

    @Test
    void an_opened_session_steps_back_to_its_beginning() {
        trainAndEdit();
        save();
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.until("another session has begun", () -> window.updatesKnown() == 0);
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.arrivesAtUpdate(3, 3);
        window.press(KeyCode.HOME);
        window.arrivesAtUpdate(0, 3);
        assertEquals(ExpectedText.fixed(0.15, 3), window.text("weight-0"));
    }

    @Test
    void nothing_is_asked_where_nothing_changed() {
        window.stepForward(3); // looking about changes nothing
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.catchUp();
        assertEquals(List.of(), dialogs.asked());
    }

    @Test
    void changes_are_kept_when_the_person_thinks_better_of_it() {
        trainAndEdit();
        dialogs.decide(UnsavedChangesAction.CANCEL);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.catchUp();
        assertEquals(List.of(CHANGES), dialogs.asked());
        assertEquals(3, window.updatesDone());
    }

    @Test
    void changes_can_be_given_up() {
        trainAndEdit();
        dialogs.decide(UnsavedChangesAction.DISCARD);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.arrivesAtUpdate(0, 0);
        assertFalse(Files.exists(file));
    }

    @Test
    void changes_can_be_saved_before_another_session_begins() throws SessionException {
        trainAndEdit();
        dialogs.decide(UnsavedChangesAction.SAVE);
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.arrivesAtUpdate(0, 0);
        assertEquals(3, SessionReader.read(file).updateCount());
    }

    @Test
    void a_broken_file_is_told_with_its_place_and_changes_nothing() throws IOException {
        Files.writeString(file, SessionJson.XOR.replace("[2, 2, 1]", "[2, 0, 1]"));
        List<String> before = window.everything();
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        Fx.until("the fault is told", () -> dialogs.asked().size() == 2);
        assertEquals(
                "mine.json cannot be opened. /network/sizes/1: must be between 1 and 64, was 0. Nothing has changed: the session before is still open.",
                dialogs.asked().get(1));
        window.catchUp();
        assertEquals(before, window.everything());
        assertEquals("Untitled — " + PROGRAM, window.title());
    }

    @Test
    void after_a_broken_file_the_same_changes_are_still_asked_about() throws IOException {
        trainAndEdit();
        Files.writeString(file, "{");
        dialogs.decide(UnsavedChangesAction.DISCARD);
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        Fx.until("the fault is told", () -> dialogs.asked().size() == 3);
        assertEquals(3, window.updatesDone());
        assertTrue(window.title().startsWith("• "));
    }

    /** Two updates, a weight edited, and one more update. */
    private void trainAndEdit() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.catchUp();
        window.enter("value-w[1,1,1]", "0.3");
        window.click("network");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.press(KeyCode.RIGHT);
        window.arrivesAtUpdate(3, 3);
    }

    private void save() {
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.S);
        Fx.shows("mine.json — " + PROGRAM, window::title);
    }

    /** Every parameter's value and the cost. */
    private List<String> numbers() {
        List<String> shown = ReferenceNetwork.NAMES.stream()
                .map(name -> window.accessibleText("slider-" + name))
                .toList();
        return List.of(String.join("\n", shown), window.text("cost"), window.text("learning-rate"));
    }
}
