package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("file.json");
        Files.writeString(file, "old");
    }

    private static void write(Path target, String text) throws IOException {
        AtomicFile.write(target, out -> out.write(text.getBytes()));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void an_old_file_is_replaced_and_nothing_else_is_left() throws IOException {
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("file.json"), names());
    }

    @Test
    void a_new_file_is_made_with_the_usual_permissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path plain = Files.writeString(folder.resolve("plain"), "");
        Path made = folder.resolve("made.json");
        write(made, "new");
        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(made));
    }

    @Test
    void an_old_file_keeps_its_permissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        write(file, "new");
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_failure_in_the_middle_leaves_the_old_file_whole() throws IOException {
        FileException e = assertThrows(
                FileException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(file + ": cannot be written: no space left on device", Texts.text(e.problem()));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file.json"), names());
    }

    @Test
    void a_target_in_a_file_that_is_no_folder_cannot_be_written() throws IOException {
        Path target = file.resolve("inside.json");
        assertThrows(IOException.class, () -> write(target, "new"));
        FileException e = assertThrows(FileException.class, () -> AtomicFile.requireWritable(target));
        assertEquals(target + ": cannot be written: there is no folder " + file, Texts.text(e.problem()));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void a_folder_is_not_replaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("folder"));
        assertThrows(IOException.class, () -> write(target, "new"));
        assertThrows(IOException.class, () -> AtomicFile.requireWritable(target));
        assertTrue(Files.isDirectory(target));
        assertEquals(List.of("file.json", "folder"), names());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_with_two_names_keeps_both_and_shows_the_new_content_under_each() throws IOException {
        Files.writeString(file, "old and long");
        Path other = Files.createLink(folder.resolve("other.json"), file);
        write(other, "new");
        assertEquals("new", Files.readString(file));
        assertEquals("new", Files.readString(other));
        assertTrue(Files.isSameFile(file, other));
        assertEquals(List.of("file.json", "other.json"), names());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_failure_in_the_middle_leaves_a_file_with_two_names_whole() throws IOException {
        Path other = Files.createLink(folder.resolve("other.json"), file);
        assertThrows(
                FileException.class,
                () -> AtomicFile.write(other, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("file.json", "other.json"), names());
    }

    @Test
    void a_symbolic_link_stays_one_and_leads_to_the_new_content() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(other.resolve("link.json"), Path.of("../file.json"));
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void a_symbolic_link_to_nothing_leads_to_the_new_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("made.json"));
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("made.json")));
    }

    @Test
    void a_file_is_the_same_by_whatever_way_one_comes_to_it() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(other.resolve("link.json"), Path.of("../new.json"));
        assertTrue(AtomicFile.isSame(folder.resolve("new.json"), folder.resolve("other/../new.json")));
        assertTrue(AtomicFile.isSame(folder.resolve("new.json"), link));
        assertFalse(AtomicFile.isSame(folder.resolve("new.json"), file));
    }

    @Test
    void a_ring_of_symbolic_links_is_an_error() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Files.createSymbolicLink(one, two);
        Files.createSymbolicLink(two, one);
        FileException e = assertThrows(FileException.class, () -> write(one, "new"));
        assertEquals(one + ": cannot be written: too many symbolic links", Texts.text(e.problem()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_file_in_the_memory_of_the_system_is_made_and_replaced_like_any_other() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory));
        Path target =
                memory.resolve("backprop-explorer-" + ProcessHandle.current().pid() + ".json");
        try {
            write(target, "old and long");
            write(target, "new");
            assertEquals("new", Files.readString(target));
        } finally {
            Files.deleteIfExists(target);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void an_open_stream_that_leads_to_a_file_is_written_to_behind_what_it_holds() throws IOException {
        try (FileOutputStream stream = new FileOutputStream(file.toFile(), true)) {
            stream.write(" content".getBytes(StandardCharsets.US_ASCII));
            write(streamTo(file), " and more");
        }
        assertEquals("old content and more", Files.readString(file));
    }

    /** The link in /dev/fd of this process's stream to {@code file}. */
    private static Path streamTo(Path file) throws IOException {
        try (Stream<Path> streams = Files.list(Path.of("/dev/fd/"))) {
            return streams.filter(stream -> leadsTo(stream, file)).findFirst().orElseThrow();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    @Test
    void a_file_that_is_protected_against_writing_is_not_replaced() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        FileException e = assertThrows(FileException.class, () -> write(file, "new"));
        assertEquals(file + ": cannot be written: it is read-only", Texts.text(e.problem()));
        assertThrows(FileException.class, () -> AtomicFile.requireWritable(file));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void a_name_as_long_as_the_file_system_allows_can_be_written() throws IOException {
        Path target = folder.resolve("\u7f51".repeat(83) + ".json"); // 254 bytes
        write(target, "new");
        assertEquals("new", Files.readString(target));
    }

    @Test
    void nobody_who_may_not_read_the_file_may_read_what_is_being_written() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> permissions = new ArrayList<>();
        AtomicFile.write(file, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
                }
            }
        });
        assertEquals(List.of("rw-------", "rw-------"), permissions);
    }

    @Test
    void a_target_is_tried_before_its_content_is_there() throws IOException {
        Path target = folder.resolve("new.json");
        AtomicFile.requireWritable(target);
        assertEquals(List.of("file.json"), names());
        FileException e = assertThrows(FileException.class, () -> AtomicFile.requireWritable(Path.of("/")));
        assertEquals("/: cannot be written: it is a folder", Texts.text(e.problem()));
    }

    /** Keeps a file open for writing until the process is ended from outside. */
    static final class EndlessWrite {

        public static void main(String[] args) throws FileException {
            AtomicFile.write(Path.of(args[0]), out -> {
                out.write(1);
                System.out.println("begun");
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private Process endlessWrite() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWrite.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals("begun", process.inputReader().readLine());
        assertEquals(2, names().size());
        return process;
    }

    @Test
    void a_program_that_is_ended_while_it_writes_leaves_the_old_file_and_nothing_else() throws Exception {
        Process process = endlessWrite();
        process.destroy();
        process.waitFor();
        assertEquals(List.of("file.json"), names());
        assertEquals("old", Files.readString(file));
    }

    @Test
    void what_a_killed_program_has_left_is_deleted_some_minutes_later_by_the_next_write() throws Exception {
        Process process = endlessWrite();
        process.destroyForcibly();
        process.waitFor();
        write(file, "soon");
        assertEquals(2, names().size()); // it could still be written by another program
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofMinutes(11))));
            }
        }
        write(file, "later");
        assertEquals(List.of("file.json"), names());
    }
}
