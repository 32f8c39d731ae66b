package org.backprop.explorer.session.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.message.Message;

/** The members of one JSON object that has been read, each already of its own type. */
record JsonObject(String pointer, Map<String, Object> values) {

    /** The member {@code name}, which must be there. */
    <T> T required(String name) throws SessionException {
        T value = optional(name);
        if (value == null) {
            throw new SessionException(pointer + "/" + name, Message.of("file.missing"));
        }
        return value;
    }

    /** The member {@code name}, or null; its type is that of the reader that it was read with. */
    @SuppressWarnings("unchecked")
    <T> T optional(String name) {
        return (T) values.get(name);
    }

    /** Those of the members {@code names} that are there, in this order. */
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
