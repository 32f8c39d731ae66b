package org.backprop.explorer.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file with the preferences, and the folder that it lies in. */
class PreferencesFileTest {

    private static final Path HOME = Path.of("/home/ada");

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        Preferences chosen = new Preferences(150, true, false);
        file().write(chosen);
        assertEquals(chosen, file().read());
    }

    @Test
    void without_a_file_the_default_preferences_hold() {
        assertEquals(Preferences.DEFAULT, file().read());
    }

    @Test
    void a_damaged_file_is_read_as_far_as_it_makes_sense() throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), "text-size=\\u00zz\ndark=true");
        assertEquals(Preferences.DEFAULT, file().read());
        Files.writeString(folder.resolve("preferences.properties"), "text-size=huge\ndark=true");
        assertEquals(new Preferences(100, true, true), file().read());
    }

    @Test
    void a_missing_folder_is_made() throws IOException {
        PreferencesFile file = new PreferencesFile(folder.resolve("a/b"));
        file.write(new Preferences(90, false, true));
        assertEquals(90, file.read().textPercent());
    }

    @Test
    void the_folder_is_where_the_system_keeps_configurations() {
        Map<String, String> none = Map.of();
        assertEquals(HOME.resolve(".config/backprop-explorer"), ConfigFolder.of("Linux", HOME, none));
        assertEquals(
                Path.of("/etc/ada/backprop-explorer"),
                ConfigFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/etc/ada")));
        assertEquals(
                HOME.resolve(".config/backprop-explorer"),
                ConfigFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "relative")));
        assertEquals(
                HOME.resolve("Library/Application Support/backprop-explorer"), ConfigFolder.of("Mac OS X", HOME, none));
        assertEquals(HOME.resolve("AppData/Roaming/backprop-explorer"), ConfigFolder.of("Windows 11", HOME, none));
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder);
    }
}
