package org.backprop.explorer.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backprop.explorer.FakeDialogs;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.view.Speed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are slow to read and write, while a person goes on working. */
class DocumentsTest {

    private static final String LINE = """
            {"format": "backprop-session", "version": 1, "title": "%s",
             "network": {"sizes": [1, 1], "activations": ["identity"], "bias": false, "loss": "half-squared-error"},
             "data": {"inputs": [[1]], "targets": [[0]]},
             "training": {"optimizer": {"name": "gradient-descent", "learningRate": 0.5}},
             "initial": {"weights": [[[8]]]}}
            """;

    @TempDir
    Path folder;

    private final ManualBackground model = new ManualBackground();
    private final ManualBackground files = new ManualBackground();
    private final FakeScreen screen = new FakeScreen();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Explorer explorer;
    private Documents documents;
    private String title = "";
    private boolean closed;

    @BeforeEach
    void begin() {
        Preset preset = Preset.twoTwoTwoTwo();
        Timeline first = new Timeline(preset.network(), preset.initialState(), List.of());
        Mark beginning = Mark.of(first);
        explorer = new Explorer(model, screen, first, new Speed(10));
        documents = new Documents(
                explorer,
                new Documents.Workshop(files, Runnable::run, screen),
                dialogs,
                new Documents.Frame(name -> title = name, () -> closed = true),
                beginning);
        screen.audience = documents::render;
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
        explorer.setParameter(0, 1.5, null);
        model.runAll();
    }

    private void opened(Path file) {
        documents.open(file);
        settle();
    }

    @Test
    void aSaveThatEndsAfterAnotherFileWasOpenedLeavesThatOneItsName() throws IOException {
        opened(file("a.json"));
        change();
        documents.save();
        model.runAll();
        documents.open(file("b.json"));
        settle();
        assertEquals("b.json — Backprop Explorer", title);
    }

    @Test
    void aSaveKeepsTheTitleOfTheSessionThatWasSaved() throws IOException {
        Path a = file("a.json");
        opened(a);
        change();
        documents.save();
        dialogs.decide(Dialogs.Unsaved.DISCARD);
        documents.newSession();
        settle();
        assertTrue(Files.readString(a).contains("\"title\": \"a.json\""));
    }

    @Test
    void whatWasChangedWhileAFileWasReadIsAskedAbout() throws IOException {
        documents.open(file("a.json"));
        change();
        dialogs.decide(Dialogs.Unsaved.CANCEL);
        settle();
        assertEquals(List.of("changes of Untitled"), dialogs.asked());
        assertEquals("• Untitled — Backprop Explorer", title);
    }

    @Test
    void ofTwoFilesOpenedOneAfterTheOtherTheSecondIsShown() throws IOException {
        documents.open(file("a.json"));
        documents.open(file("b.json"));
        settle();
        assertEquals("b.json — Backprop Explorer", title);
    }

    @Test
    void aFileThatWasGivenUpIsNotShown() throws IOException {
        documents.open(file("a.json"));
        documents.cancel();
        settle();
        assertEquals(18, screen.newest().parameters().size());
    }

    @Test
    void aStepTakenBeforeAnOpenedFileIsSeenCountsAsAChange() throws IOException {
        explorer.choose(Granularity.UPDATE);
        documents.open(file("a.json"));
        files.runAll();
        explorer.stepForward();
        settle();
        assertEquals("• a.json — Backprop Explorer", title);
    }

    @Test
    void theWindowClosesOnlyWhenASaveHasEnded() throws IOException {
        dialogs.chooseFile(folder.resolve("copy.json"));
        documents.saveAs();
        documents.quit();
        assertFalse(closed);
        settle();
        assertTrue(closed);
        assertTrue(Files.exists(folder.resolve("copy.json")));
    }

    @Test
    void theWindowStaysOpenWhenTheSaveBeforeItsEndFails() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));
        dialogs.chooseFile(noFolder.resolve("copy.json"));
        documents.saveAs();
        documents.quit();
        settle();
        assertFalse(closed);
    }
}
