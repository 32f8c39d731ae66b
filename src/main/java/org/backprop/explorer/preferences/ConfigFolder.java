package org.backprop.explorer.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Finds the folder in which the operating system keeps the configuration of programs. */
public final class ConfigFolder {

    private static final String NAME = "backprop-explorer";

    private ConfigFolder() {}

    /**
     * Returns the program's folder: below XDG_CONFIG_HOME by the XDG Base Directory Specification, below APPDATA on
     * Windows, and below Library on macOS.
     *
     * @param system the name of the operating system, as the JDK tells it
     * @param home the user's home folder
     * @param environment the environment variables
     */
    public static Path of(String system, Path home, Map<String, String> environment) {
        String lowerCase = system.toLowerCase(Locale.ROOT);
        if (lowerCase.startsWith("windows")) {
            return variable(environment, "APPDATA", home.resolve("AppData/Roaming"))
                    .resolve(NAME);
        }
        return lowerCase.startsWith("mac")
                ? home.resolve("Library/Application Support").resolve(NAME)
                : variable(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve(NAME);
    }

    /** Relative paths are invalid by the specification, and ignored. */
    private static Path variable(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
