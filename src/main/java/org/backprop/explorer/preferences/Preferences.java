package org.backprop.explorer.preferences;

/**
 * The choices that outlast a run of the program.
 *
 * @param textPercent the size of texts in percent of the normal one
 * @param isDark whether the dark theme is shown
 * @param isAnimated whether steps are animated
 */
public record Preferences(int textPercent, boolean isDark, boolean isAnimated) {

    /** The preferences of a user who has not chosen yet. */
    public static final Preferences DEFAULT = new Preferences(100, false, true);
}
