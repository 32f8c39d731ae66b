package org.backprop.explorer.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.backprop.explorer.model.message.Message;

/** The reason why a file cannot be read or written: a message, or the text of the operating system. */
final class FileErrorText {

    private FileErrorText() {}

    static Object of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Message.of("file.error.missing");
        }
        if (e instanceof AccessDeniedException) {
            return Message.of("file.error.denied");
        }
        if (e instanceof NotDirectoryException) {
            return Message.of("file.error.folder");
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return Message.of("file.error.unknown");
        }
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
