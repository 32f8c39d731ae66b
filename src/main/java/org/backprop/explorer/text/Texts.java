package org.backprop.explorer.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.backprop.explorer.model.message.Message;

/** The words of the program, from the resource bundle {@code texts}. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.backprop.explorer.text.texts");
    private static final int MAX_LINE_LENGTH = 400;

    private Texts() {}

    /** Returns all texts by key, for a library that puts them in by itself. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** Returns the text called {@code key}, with {@code arguments} put in as they are. */
    public static String text(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern).format(strings(arguments));
    }

    /** Returns the words of {@code message}. */
    public static String text(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /**
     * Returns the words of {@code message} in one line of bounded length, without control characters: its arguments may
     * be text from a file, which can be anything.
     */
    public static String line(Message message) {
        String text = text(message);
        String cut = text.length() <= MAX_LINE_LENGTH ? text : text.substring(0, MAX_LINE_LENGTH) + "...";
        return cut.replaceAll("\\p{C}", "?");
    }

    /** Numbers are formatted by the caller or stand as they are: no thousands separators by surprise. */
    private static Object[] strings(Object[] arguments) {
        Object[] strings = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            strings[i] = arguments[i] instanceof Message message ? text(message) : String.valueOf(arguments[i]);
        }
        return strings;
    }
}
