package org.backprop.explorer.session.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.message.Message;

/** The members of a JSON object, each converted to its type. */
record JsonObject(String pointer, Map<String, Object> values) {

    /** Returns the member {@code name}, which must exist. */
    <T> T required(String name) throws SessionException {
        T value = optional(name);
        if (value == null) {
            throw new SessionException(pointer + "/" + name, Message.of("file.missing"));
        }
        return value;
    }

    /** Returns the member {@code name}, or null; its type is that which its reader returned. */
    @SuppressWarnings("unchecked")
    <T> T optional(String name) {
        return (T) values.get(name);
    }

    /** Returns those of the members {@code names} that exist, in this order. */
    <T> Map<String, T> present(List<String> names) {
        Map<String, T> present = new LinkedHashMap<>();
        for (String name : names) {
            T value = optional(name);
            if (value != null) {
                present.put(name, value);
            }
        }
        return present;
    }
}
