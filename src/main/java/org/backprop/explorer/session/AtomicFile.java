package org.backprop.explorer.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backprop.explorer.model.message.Message;

/**
 * Replaces a file atomically: writes a temporary file beside it, forces that onto the disk, and renames it. A symbolic
 * link is kept, and the file that it leads to is replaced. A file that has several names (hard links) keeps them: it is
 * overwritten, as editors do, from the complete temporary file, which remains if that fails.
 */
public final class AtomicFile {

    /** Writes a file's content. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it to {@code out}, which the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int MAX_LINKS = 40;
    private static final Set<PosixFilePermission> WRITE_PERMISSIONS = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private AtomicFile() {}

    /**
     * Writes {@code content} to {@code target}.
     *
     * @throws FileException if that fails; the target is then unchanged, and the message gives the reason in one line
     */
    public static void write(Path target, Content content) throws FileException {
        try {
            if (isStreamOrDevice(target)) {
                writeToDevice(target, content);
            } else {
                replace(resolveLinks(target), content);
            }
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /**
     * Checks that {@code target} can be written, before long work on its content begins.
     *
     * @throws FileException if not; the message gives the reason in one line
     */
    public static void requireWritable(Path target) throws FileException {
        try {
            Path real = resolveLinks(target);
            Path folder = real.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new FileException(unwritable(target, Message.of("file.error.is-folder")), null);
            }
            if (!Files.isDirectory(folder)) {
                throw new FileException(unwritable(target, Message.of("file.error.no-folder", folder)), null);
            }
            if (!isStreamOrDevice(target)) {
                requireNotReadOnly(real);
                new TemporaryFile(real).close();
            }
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Returns whether two paths lead to the same file; compares the normalized paths if links cannot be resolved. */
    public static boolean isSame(Path one, Path other) {
        try {
            return toRealPath(one).equals(toRealPath(other));
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private static Path toRealPath(Path target) throws IOException {
        Path real = resolveLinks(target).normalize();
        return Files.exists(real)
                ? real.toRealPath()
                : real.getParent().toRealPath().resolve(real.getFileName());
    }

    /** Returns the message that {@code target} cannot be written for this reason. */
    static Message unwritable(Path target, Object reason) {
        return Message.of("file.unwritable", target, reason);
    }

    private static FileException failure(Path target, IOException e) {
        return e instanceof FileException failure
                ? failure
                : new FileException(unwritable(target, FileErrorText.of(e)), e);
    }

    private static Path resolveLinks(Path target) throws IOException {
        List<Path> chain = linkChain(target);
        return chain.get(chain.size() - 1);
    }

    /** The symbolic links from {@code target} on and, last, the file that they lead to. */
    private static List<Path> linkChain(Path target) throws IOException {
        List<Path> chain = new ArrayList<>();
        Path path = target.toAbsolutePath();
        chain.add(path);
        while (Files.isSymbolicLink(path)) {
            if (chain.size() > MAX_LINKS) {
                throw new FileException(unwritable(target, Message.of("file.error.links")), null);
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
            chain.add(path);
        }
        return chain;
    }

    /**
     * Returns whether {@code target} is an open stream such as /dev/stdout, a pipe or a device, so that it is not
     * replaced but written to.
     *
     * @throws FileException if its links cannot be followed
     */
    public static boolean isStreamOrDevice(Path target) throws FileException {
        try {
            return isOpenStream(target) || Files.exists(target) && !Files.isRegularFile(target);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Returns whether {@code target} is an open stream, such as /dev/stdout, even if it is redirected to a file. */
    private static boolean isOpenStream(Path target) throws IOException {
        List<Path> chain = linkChain(target);
        for (Path link : chain.subList(0, chain.size() - 1)) {
            if (link.getParent().toRealPath().startsWith("/proc")) {
                return true; // replaced, the file would be another than the one that the stream still writes to
            }
        }
        return false;
    }

    /** Writes directly to a pipe or a terminal, which cannot be replaced. */
    private static void writeToDevice(Path device, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.APPEND))) {
            content.writeTo(out);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        requireNotReadOnly(target);
        try (TemporaryFile temporary = new TemporaryFile(target)) {
            temporary.write(content);
            temporary.replaceTarget();
        }
    }

    /** A rename would replace even a file that is protected against writing. */
    private static void requireNotReadOnly(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (Files.exists(target)) {
            boolean isWritable = Files.isWritable(target)
                    && (view == null
                            || !Collections.disjoint(view.readAttributes().permissions(), WRITE_PERMISSIONS));
            if (!isWritable) {
                throw new FileException(unwritable(target, Message.of("file.error.read-only")), null);
            }
        }
    }
}
