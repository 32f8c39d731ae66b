package org.backprop.explorer.session;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backprop.explorer.model.message.Message;

/**
 * A file beside a target, with the target's permissions, which replaces the target once it is complete. Deleted when it
 * is closed before that, or when the program ends.
 */
final class TemporaryFile implements Closeable {

    private static final String SUFFIX = ".tmp";
    /** The age from which a temporary file is no longer being written, but was left by a program that was killed. */
    private static final Duration ABANDONED_AGE = Duration.ofMinutes(10);

    private static final Set<Path> OPEN_FILES = Collections.synchronizedSet(new HashSet<>());

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> List.copyOf(OPEN_FILES).forEach(TemporaryFile::deleteQuietly)));
    }

    private final Path target;
    private final Path file;
    private final Optional<Set<PosixFilePermission>> permissions;
    private final FileChannel channel;
    private boolean keepsFile;

    /**
     * Creates an empty file beside {@code target}, and deletes those that were left for the same target.
     *
     * @throws FileException if the folder allows no new files
     */
    TemporaryFile(Path target) throws IOException {
        // short, for a file system may not allow a longer name than that of the target
        String prefix = ".backprop-" + Integer.toHexString(target.getFileName().hashCode()) + "-";
        this.target = target;
        this.file = target.resolveSibling(prefix + UUID.randomUUID() + SUFFIX);
        this.permissions = permissions(target);
        OPEN_FILES.add(file);
        this.channel = create();
        deleteAbandoned(prefix);
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && Files.exists(file)
                ? Optional.of(view.readAttributes().permissions())
                : Optional.empty();
    }

    /** Creates the file with the permissions from the start, so that nobody can read in it what the target hides. */
    private FileChannel create() throws IOException {
        try {
            FileAttribute<?>[] attributes = permissions
                    .map(PosixFilePermissions::asFileAttribute)
                    .map(attribute -> new FileAttribute<?>[] {attribute})
                    .orElseGet(() -> new FileAttribute<?>[0]);
            return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        } catch (AccessDeniedException e) {
            throw new FileException(
                    AtomicFile.unwritable(target, Message.of("file.error.folder-denied", target.getParent())), e);
        }
    }

    /** Deletes the older files of the same target; their age is told by this one, in the time of the file system. */
    private void deleteAbandoned(String prefix) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(), prefix + "*" + SUFFIX)) {
            long limit = Files.getLastModifiedTime(file).toMillis() - ABANDONED_AGE.toMillis();
            for (Path other : files) {
                if (Files.getLastModifiedTime(other).toMillis() < limit) {
                    deleteQuietly(other);
                }
            }
        } catch (IOException e) {
            // they take up space only
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next save of the target deletes it
        }
    }

    /** Writes {@code content} and forces it onto the disk, else the renamed file could be empty after a crash. */
    void write(AtomicFile.Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
    }

    /** Renames this file to the target, or copies it there if that has several names, which would be cut apart. */
    void replaceTarget() throws IOException {
        channel.close();
        if (hasSeveralNames()) {
            overwriteTarget();
            return;
        }
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(file, permissions.get()); // creation leaves out those of the process's mask
        }
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(target.getParent());
    }

    /** Returns whether the target has several names; false on systems that do not tell. */
    private boolean hasSeveralNames() {
        try {
            return Files.exists(target) && (int) Files.getAttribute(target, "unix:nlink") > 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Copies this file, which remains if that fails, since the target is incomplete then. */
    private void overwriteTarget() throws IOException {
        keepsFile = true;
        OPEN_FILES.remove(file);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            copy(in, out);
            out.truncate(in.size());
            out.force(true);
            keepsFile = false;
        } catch (IOException e) {
            throw new FileException(
                    AtomicFile.unwritable(target, Message.of("file.error.overwriting", FileErrorText.of(e), file)), e);
        }
    }

    private static void copy(FileChannel in, FileChannel out) throws IOException {
        long position = 0;
        while (position < in.size()) {
            position += in.transferTo(position, in.size() - position, out);
        }
    }

    /** Forces the rename onto the disk too, on systems that allow a folder to be opened for this; Windows does not. */
    private static void forceFolder(Path folder) {
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException e) {
            // the file is complete all the same; only the rename might be lost in a crash
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!keepsFile) {
            Files.deleteIfExists(file);
        }
        OPEN_FILES.remove(file);
    }
}
