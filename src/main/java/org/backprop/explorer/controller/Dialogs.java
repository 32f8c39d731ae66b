package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.Optional;

/** The modal dialogs of the program; each call returns once its dialog is closed. */
public interface Dialogs {

    /** The user's choice of what happens to unsaved changes. */
    enum UnsavedChangesAction {
        /** Save them, then continue. */
        SAVE,
        /** Continue without them. */
        DISCARD,
        /** Do not continue. */
        CANCEL
    }

    /** Returns the file to open, or empty if the user cancels. */
    Optional<Path> chooseFileToOpen();

    /** Returns the file to save to, or empty if the user cancels; {@code name} is the proposal. */
    Optional<Path> chooseFileToSave(String name);

    /** Returns what the user chooses to do with the unsaved changes of the document called {@code name}. */
    UnsavedChangesAction chooseUnsavedChangesAction(String name);

    /** Returns whether the user agrees to replace a file. */
    boolean confirmReplacement(String title, String text);

    /** Shows an error until the user closes it. */
    void showError(String title, String problem);
}
