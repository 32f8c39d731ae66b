package org.backprop.explorer.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The attributes of a file by which a change by another program is noticed.
 *
 * @param size its size in bytes
 * @param lastModified when it was last written
 * @param fileKey the identity that the file system gives it, or null if it gives none
 */
public record FileStamp(long size, FileTime lastModified, Object fileKey) {

    /** Returns the present attributes of {@code file}; empty if there is no such file or it cannot be read. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns whether {@code file} exists and is another one or has been written since. */
    public boolean isOutdatedBy(Path file) {
        return of(file).filter(present -> !present.equals(this)).isPresent();
    }
}
