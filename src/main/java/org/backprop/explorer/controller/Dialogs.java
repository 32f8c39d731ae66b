package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.Optional;

/** The questions that the program stops to ask. */
public interface Dialogs {

    /** The decision of the user on unsaved changes. */
    enum Unsaved {
        /** Save them, then go on. */
        SAVE,
        /** Go on without them. */
        DISCARD,
        /** Do not go on. */
        CANCEL
    }

    /** Asks which file to open. */
    Optional<Path> chooseFileToOpen();

    /** Asks where to save, with a name to begin from. */
    Optional<Path> chooseFileToSave(String name);

    /** Asks what to do with the changes of the session called {@code name}. */
    Unsaved askAboutChanges(String name);

    /** Says what went wrong and waits until it has been read. */
    void showError(String title, String problem);
}
