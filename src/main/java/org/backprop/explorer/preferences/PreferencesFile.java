package org.backprop.explorer.preferences;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.backprop.explorer.session.AtomicFile;

/** The file with the {@link Preferences}. */
public final class PreferencesFile {

    private static final String NAME = "preferences.properties";
    private static final String TEXT_PERCENT = "text-size";
    private static final String DARK = "dark";
    private static final String ANIMATED = "animated";

    private final Path file;

    /** Creates the file in {@code folder}, which need not exist yet. */
    public PreferencesFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Returns the preferences in the file; the default ones in place of those that are missing or unreadable. */
    public Preferences read() {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            values.clear(); // none yet, or not readable: the program must start anyway
        }
        return new Preferences(
                number(values.getProperty(TEXT_PERCENT, "")),
                Boolean.parseBoolean(values.getProperty(DARK)),
                !"false".equals(values.getProperty(ANIMATED)));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Preferences.DEFAULT.textPercent();
        }
    }

    /**
     * Replaces the file.
     *
     * @throws IOException if it cannot be written; it is as before then
     */
    public void write(Preferences preferences) throws IOException {
        Properties values = new Properties();
        values.setProperty(TEXT_PERCENT, String.valueOf(preferences.textPercent()));
        values.setProperty(DARK, String.valueOf(preferences.isDark()));
        values.setProperty(ANIMATED, String.valueOf(preferences.isAnimated()));
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            values.store(writer, null);
            writer.flush();
        });
    }
}
