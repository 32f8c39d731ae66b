package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.backprop.explorer.session.FileStamp;
import org.backprop.explorer.text.Texts;

/**
 * The file, the title and the notes of a session.
 *
 * @param file its file, or empty if it was never saved
 * @param stamp the attributes of its file when it was opened or saved, or empty if it may be replaced in any case
 * @param title the title in its file, or an empty string
 * @param notes the notes in its file, or an empty string
 */
record DocumentInfo(Optional<Path> file, Optional<FileStamp> stamp, String title, String notes) {

    static final DocumentInfo UNTITLED = new DocumentInfo(Optional.empty(), Optional.empty(), "", "");

    /** The end of the name of a session file. */
    static final String EXTENSION = ".json";

    /** Returns the document in another file, with the stamp of that. */
    DocumentInfo withFile(Path other, Optional<FileStamp> otherStamp) {
        return new DocumentInfo(Optional.of(other), otherStamp, title, notes);
    }

    /** Returns {@code path}, or if its name has no extension, the path with the extension of a session file. */
    static Path withExtension(Path path) {
        String name = path.getFileName().toString();
        return name.contains(".") ? path : path.resolveSibling(name + EXTENSION);
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
