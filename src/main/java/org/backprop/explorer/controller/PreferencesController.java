package org.backprop.explorer.controller;

import java.io.IOException;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.preferences.Preferences;
import org.backprop.explorer.preferences.PreferencesFile;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.TextSize;

/** Gives the window the appearance that was chosen when the program last ran, and keeps what is chosen now. */
public final class PreferencesController {

    private final Appearance appearance;
    private final PreferencesFile file;
    private final TaskExecutor taskExecutor;

    /** Creates a controller that writes to {@code file} in the background. */
    public PreferencesController(Appearance appearance, PreferencesFile file, TaskExecutor taskExecutor) {
        this.appearance = appearance;
        this.file = file;
        this.taskExecutor = taskExecutor;
    }

    /** Takes the preferences from the file, and writes them again whenever one is changed. */
    public void start() {
        Preferences preferences = file.read();
        appearance.palette().set(preferences.isDark() ? Palette.DARK : Palette.LIGHT);
        appearance.animated().set(preferences.isAnimated());
        appearance.textSize().set(TextSize.nearest(preferences.textPercent()));
        appearance.palette().addListener((observable, oldValue, newValue) -> save());
        appearance.animated().addListener((observable, oldValue, newValue) -> save());
        appearance.textSize().addListener((observable, oldValue, newValue) -> save());
    }

    private void save() {
        Preferences preferences = new Preferences(
                appearance.textSize().get().percent(),
                appearance.palette().get() == Palette.DARK,
                appearance.animated().get());
        taskExecutor.execute(() -> write(preferences));
    }

    private void write(Preferences preferences) {
        try {
            file.write(preferences);
        } catch (IOException e) {
            // The choice holds until the program ends, which is all that can be done about it.
        }
    }
}
