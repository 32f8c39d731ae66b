package org.backprop.explorer.view;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the window, from the resource bundle {@code texts}. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.backprop.explorer.view.texts");

    private Texts() {}

    /** The text called {@code key}, with {@code arguments} put in as they are. */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(strings(arguments));
    }

    /** Numbers are formatted by {@link Numbers} or stand as they are: no thousands separators by surprise. */
    private static Object[] strings(Object[] arguments) {
        Object[] strings = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            strings[i] = String.valueOf(arguments[i]);
        }
        return strings;
    }
}
