package org.backprop.explorer.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script of the packages, with a script in place of Java that keeps its arguments and makes the archive. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class StartScriptTest {

    private static final Path SCRIPT = Path.of("src", "dist", "bin", "backprop-explorer");
    private static final String ARCHIVE_AT_EXIT = "-XX:ArchiveClassesAtExit=";
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";
    private static final String JAVA = """
            #!/bin/sh
            printf '%s\\n' "$@" > "$ARGUMENTS"
            for argument; do
                case $argument in -XX:ArchiveClassesAtExit=*) : > "${argument#*=}" ;; esac
            done
            exit 7
            """;

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("a program"));
        Files.createDirectory(home.resolve("bin"));
        Files.copy(SCRIPT, home.resolve("bin/backprop-explorer"));
        Files.createFile(home.resolve("backprop-explorer.jar"));
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path file : List.of(home.resolve("backprop-explorer.jar"), java)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
    }

    /** Starts the script and returns the arguments that Java got. */
    private List<String> start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", home.resolve("bin/backprop-explorer").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("ARGUMENTS", folder.resolve("arguments").toString());
        assertEquals(7, builder.start().waitFor(), "the exit code is that of the program");
        return Files.readAllLines(folder.resolve("arguments"));
    }

    private static Optional<String> option(List<String> arguments, String prefix) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(prefix))
                .findFirst();
    }

    @Test
    void the_first_start_makes_the_archive_that_the_second_uses() throws Exception {
        assertTrue(option(start(), ARCHIVE_AT_EXIT).isPresent());
        List<String> second = start();
        assertEquals(Optional.empty(), option(second, ARCHIVE_AT_EXIT));
        Path archive = Path.of(option(second, ARCHIVE).orElseThrow().substring(ARCHIVE.length()));
        assertTrue(Files.exists(archive), () -> archive + " of " + second);
    }

    @Test
    void a_program_that_has_changed_gets_a_new_archive() throws Exception {
        start();
        Files.setLastModifiedTime(
                home.resolve("backprop-explorer.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));
        assertTrue(option(start(), ARCHIVE_AT_EXIT).isPresent());
    }

    @Test
    void a_session_file_opens_in_the_window() throws Exception {
        Path session = Files.createFile(folder.resolve("a lesson.backprop.json"));
        List<String> arguments = start(session.toString());
        assertTrue(option(arguments, ARCHIVE_AT_EXIT).isPresent());
        assertEquals(session.toString(), arguments.get(arguments.size() - 1));
    }

    @Test
    void a_command_runs_without_an_archive_and_with_every_compiler() throws Exception {
        List<String> arguments = start("run", "a lesson.json", "--updates", "5");
        assertEquals(List.of("run", "a lesson.json", "--updates", "5"), arguments.subList(3, 7));
        assertEquals(
                List.of(),
                arguments.stream()
                        .filter(argument -> argument.startsWith("-XX"))
                        .toList());
    }
}
