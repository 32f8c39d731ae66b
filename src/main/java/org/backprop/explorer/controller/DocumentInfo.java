package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.backprop.explorer.text.Texts;

/**
 * The file, the title and the notes of a session.
 *
 * @param file its file, or empty if it was never saved
 * @param title the title in its file, or an empty string
 * @param notes the notes in its file, or an empty string
 */
record DocumentInfo(Optional<Path> file, String title, String notes) {

    static final DocumentInfo UNTITLED = new DocumentInfo(Optional.empty(), "", "");

    /** The end of the name of a session file. */
    static final String EXTENSION = ".json";

    DocumentInfo withFile(Path other) {
        return new DocumentInfo(Optional.of(other), title, notes);
    }

    /** Returns the name of its file, or the text for an untitled session. */
    String name() {
        return file.map(path -> path.getFileName().toString()).orElseGet(() -> Texts.text("app.untitled"));
    }

    /** Returns the default name for a new file. */
    String baseName() {
        String name = name();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
