package org.backprop.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.backprop.explorer.controller.Dialogs.Unsaved;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionException;
import org.backprop.explorer.session.SessionReader;
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
    void aSavedFileHoldsWhatWasTrainedAndEdited() throws SessionException {
        trainAndEdit();
        save();
        Session session = SessionReader.read(file);
        assertEquals(3, session.update());
        assertEquals(List.of(new Edit(2, Change.SetParameters.of(0, 0.3))), session.edits());
    }

    @Test
    void theTitleTellsTheFileOnceItIsSaved() {
        assertEquals("Untitled — " + PROGRAM, window.title());
        save();
        assertEquals("mine.json — " + PROGRAM, window.title());
    }

    @Test
    void theTitleMarksASessionThatHasChanged() {
        save();
        window.stepForward(9);
        Fx.shows("• mine.json — " + PROGRAM, window::title);
        window.press(KeyCode.CONTROL, KeyCode.S);
        Fx.shows("mine.json — " + PROGRAM, window::title);
    }

    @Test
    void savingSaysWhere() {
        save();
        Fx.shows("Saved to " + file + ".", window::notice);
    }

    @Test
    void savingAgainAsksNothing() {
        save();
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.catchUp();
        assertEquals(List.of("where to save Untitled"), dialogs.asked());
    }

    @Test
    void savingUnderAnotherNameAsksForOne() {
        save();
        Path other = file.resolveSibling("other.json");
        dialogs.chooseFile(other);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        Fx.shows("other.json — " + PROGRAM, window::title);
        assertTrue(Files.exists(other));
    }

    @Test
    void aSaveThatIsCalledOffChangesNothing() {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.catchUp();
        assertEquals("Untitled — " + PROGRAM, window.title());
    }

    @Test
    void aFolderThatIsNotThereLosesNothing() {
        trainAndEdit();
        dialogs.chooseFile(file.resolve("nowhere").resolve("mine.json"));
        window.press(KeyCode.CONTROL, KeyCode.S);
        Fx.until("the trouble is told", () -> dialogs.asked().size() == 2);
        assertTrue(dialogs.asked().get(1).startsWith("mine.json could not be saved."));
        assertTrue(window.title().startsWith("• Untitled"));
    }

    @Test
    void aSavedSessionOpensWithTheSameNumbers() {
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
    void anOpenedSessionStepsBackToItsBeginning() {
        trainAndEdit();
        save();
        window.press(KeyCode.CONTROL, KeyCode.N);
        Fx.until("another session has begun", () -> window.updatesKnown() == 0);
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.arrivesAtUpdate(3, 3);
        window.press(KeyCode.HOME);
        window.arrivesAtUpdate(0, 3);
        assertEquals(Shown.fixed(0.15, 3), window.text("weight-0"));
    }

    @Test
    void nothingIsAskedWhereNothingChanged() {
        window.stepForward(3); // looking about changes nothing
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.catchUp();
        assertEquals(List.of(), dialogs.asked());
    }

    @Test
    void changesAreKeptWhenThePersonThinksBetterOfIt() {
        trainAndEdit();
        dialogs.decide(Unsaved.CANCEL);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.catchUp();
        assertEquals(List.of(CHANGES), dialogs.asked());
        assertEquals(3, window.updatesDone());
    }

    @Test
    void changesCanBeGivenUp() {
        trainAndEdit();
        dialogs.decide(Unsaved.DISCARD);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.arrivesAtUpdate(0, 0);
        assertFalse(Files.exists(file));
    }

    @Test
    void changesCanBeSavedBeforeAnotherSessionBegins() throws SessionException {
        trainAndEdit();
        dialogs.decide(Unsaved.SAVE);
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.arrivesAtUpdate(0, 0);
        assertEquals(3, SessionReader.read(file).update());
    }

    @Test
    void aBrokenFileIsToldWithItsPlaceAndChangesNothing() throws IOException {
        Files.writeString(file, SessionTexts.XOR.replace("[2, 2, 1]", "[2, 0, 1]"));
        List<String> before = window.everything();
        dialogs.chooseFile(file);
        window.press(KeyCode.CONTROL, KeyCode.O);
        Fx.until("the fault is told", () -> dialogs.asked().size() == 2);
        assertEquals(
                "mine.json cannot be opened. /network/sizes/1: must be between 1 and 64, was 0",
                dialogs.asked().get(1));
        window.catchUp();
        assertEquals(before, window.everything());
        assertEquals("Untitled — " + PROGRAM, window.title());
    }

    @Test
    void afterABrokenFileTheSameChangesAreStillAskedAbout() throws IOException {
        trainAndEdit();
        Files.writeString(file, "{");
        dialogs.decide(Unsaved.DISCARD);
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
        List<String> shown = ByHand.NAMES.stream()
                .map(name -> window.accessibleText("slider-" + name))
                .toList();
        return List.of(String.join("\n", shown), window.text("cost"), window.text("learning-rate"));
    }
}
