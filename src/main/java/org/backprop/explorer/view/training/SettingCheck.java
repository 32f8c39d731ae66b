package org.backprop.explorer.view.training;

import org.backprop.explorer.text.Texts;

/** The values that a setting can take, as the user is told them. */
final class SettingCheck {

    private SettingCheck() {}

    /**
     * Tries a new value out.
     *
     * @param key the setting's texts
     * @param trial throws {@link IllegalArgumentException} for a value that cannot be
     * @throws IllegalArgumentException with what can be, in words, if the value cannot be
     */
    static void check(String key, Runnable trial) {
        try {
            trial.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Texts.text("range." + key), e);
        }
    }
}
