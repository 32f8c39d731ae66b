package org.backprop.explorer.view;

import javafx.scene.input.KeyCombination;
import org.backprop.explorer.model.timeline.moment.Granularity;

/** The shortcuts of actions that stand both in a menu and in the toolbar, where a tooltip names them. */
public final class Shortcuts {

    /** Goes to the next moment. */
    public static final KeyCombination STEP_FORWARD = KeyCombination.valueOf("Right");

    /** Goes to the previous moment. */
    public static final KeyCombination STEP_BACK = KeyCombination.valueOf("Left");

    /** Goes to the first moment. */
    public static final KeyCombination START = KeyCombination.valueOf("Home");

    /** Starts or pauses a run. */
    public static final KeyCombination RUN = KeyCombination.valueOf("Space");

    /** Goes slowly through one update. */
    public static final KeyCombination WATCH = KeyCombination.valueOf("Shift+Space");

    /** Starts training anew with the present settings. */
    public static final KeyCombination RESTART = KeyCombination.valueOf("Shift+Home");

    /** Shows or hides the settings that are not in the toolbar. */
    public static final KeyCombination SETTINGS = KeyCombination.valueOf("Shortcut+T");

    /** Makes the explanation large, or small again. */
    public static final KeyCombination LARGE_EXPLANATION = KeyCombination.valueOf("Shortcut+E");

    private Shortcuts() {}

    /** Returns the shortcut that chooses {@code granularity}. */
    public static KeyCombination of(Granularity granularity) {
        return KeyCombination.valueOf("Shortcut+" + (granularity.ordinal() + 1));
    }
}
