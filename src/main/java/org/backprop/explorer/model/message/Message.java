package org.backprop.explorer.model.message;

import java.util.List;

/**
 * A message to the user, without words: the window and the command line put it into words.
 *
 * @param key the key of its pattern in the resource bundle
 * @param arguments what the pattern's placeholders stand for, in their order: strings, numbers or further messages
 */
public record Message(String key, List<Object> arguments) {

    /** Copies {@code arguments}. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The message with this key and these arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
