package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.backprop.explorer.text.Texts;

/**
 * Where a session is kept and what it is called.
 *
 * @param file its file, once it has one
 * @param title the title that its file carries, or empty
 * @param notes the notes that its file carries, or empty
 */
record DocumentInfo(Optional<Path> file, String title, String notes) {

    static final DocumentInfo UNTITLED = new DocumentInfo(Optional.empty(), "", "");

    private static final String EXTENSION = ".json";

    DocumentInfo withFile(Path other) {
        return new DocumentInfo(Optional.of(other), title, notes);
    }

    /** The name of its file. */
    String name() {
        return file.map(path -> path.getFileName().toString()).orElseGet(() -> Texts.text("app.untitled"));
    }

    /** The default name for a new file. */
    String baseName() {
        String name = name();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
