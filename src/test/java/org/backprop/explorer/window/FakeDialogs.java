package org.backprop.explorer.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.backprop.explorer.controller.Dialogs;

/** Answers every question as it was told to beforehand, and remembers what was asked and said. */
public final class FakeDialogs implements Dialogs {

    private final Queue<Path> files = new ConcurrentLinkedQueue<>();
    private final Queue<Unsaved> decisions = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** The next question for a file is answered by {@code file}; without this it is called off. */
    public void chooseFile(Path file) {
        files.add(file);
    }

    /** The next question about changes is answered by {@code decision}; without this it is {@code CANCEL}. */
    public void decide(Unsaved decision) {
        decisions.add(decision);
    }

    /** All that was asked and said so far, one line each: what kind, and about what. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Begins again with no answers and no memory. */
    void forget() {
        files.clear();
        decisions.clear();
        asked.clear();
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
    public Unsaved askAboutChanges(String name) {
        asked.add("changes of " + name);
        return Optional.ofNullable(decisions.poll()).orElse(Unsaved.CANCEL);
    }

    @Override
    public void showError(String title, String problem) {
        asked.add(title + " " + problem);
    }
}
