package org.backprop.explorer.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.backprop.explorer.controller.Dialogs;

/** Dialogs that give prepared answers and log their questions and messages. */
public final class FakeDialogs implements Dialogs {

    private final Queue<Path> files = new ConcurrentLinkedQueue<>();
    private final Queue<UnsavedChangesAction> decisions = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean replaces;

    /** Answers the next file dialog by {@code file}; without an answer a dialog is canceled. */
    public void chooseFile(Path file) {
        files.add(file);
    }

    /** Answers the next question about unsaved changes by {@code decision}; the default is {@code CANCEL}. */
    public void decide(UnsavedChangesAction decision) {
        decisions.add(decision);
    }

    /** Answers questions about replacing a file from now on; the default is no. */
    public void replace(boolean answer) {
        replaces = answer;
    }

    /** All questions and messages so far, one line each with its kind and its subject. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Clears the answers and the log. */
    void forget() {
        files.clear();
        decisions.clear();
        asked.clear();
        replaces = false;
    }

    @Override
    public Optional<Path> chooseFileToOpen() {
        asked.add("what to open");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFileToSave(String name) {
        asked.add("where to save " + name);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public UnsavedChangesAction chooseUnsavedChangesAction(String name) {
        asked.add("changes of " + name);
        return Optional.ofNullable(decisions.poll()).orElse(UnsavedChangesAction.CANCEL);
    }

    @Override
    public boolean confirmReplacement(String title, String text) {
        asked.add(title);
        return replaces;
    }

    @Override
    public void showError(String title, String problem) {
        asked.add(title + " " + problem);
    }
}
