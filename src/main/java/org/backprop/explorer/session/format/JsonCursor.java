package org.backprop.explorer.session.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.model.message.Message;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON text once, value by value, and checks types and numbers of entries, so that no file can use more memory
 * than a session needs. Every error becomes a {@link SessionException} with the JSON pointer of the value.
 */
final class JsonCursor {

    /** Reads the value whose first token is the current one. */
    interface Value<T> {
        T read(JsonCursor in) throws SessionException;
    }

    /** Consumes the value whose first token is the current one. */
    interface Step {
        void take(JsonCursor in) throws SessionException;
    }

    private static final int MAX_QUOTED_LENGTH = 40;

    private final JsonText json;
    private final JsonParser parser;
    private JsonToken token;

    /** A cursor at the first token of UTF-8 text. */
    JsonCursor(byte[] utf8) throws SessionException {
        json = new JsonText(utf8);
        parser = json.parser();
        advance();
    }

    /** The readers of an object's members: {@code readers}, and {@code reader} for each of {@code names}. */
    static Map<String, Value<?>> members(Map<String, Value<?>> readers, List<String> names, Value<?> reader) {
        Map<String, Value<?>> members = new HashMap<>(readers);
        names.forEach(name -> members.put(name, reader));
        return members;
    }

    /** Goes to the next token. */
    JsonToken advance() throws SessionException {
        token = json.guard(parser::nextToken);
        return token;
    }

    /** The name of the current member. */
    String name() throws SessionException {
        return json.guard(parser::currentName);
    }

    /** Skips the current value, with all that it contains. */
    void skip() throws SessionException {
        json.guard(parser::skipChildren);
    }

    /** Checks that an object begins here. */
    void startObject() throws SessionException {
        expect(token == JsonToken.START_OBJECT, "json.object");
    }

    /** Reads an object that has no members but these. */
    JsonObject object(Map<String, Value<?>> readers) throws SessionException {
        startObject();
        JsonObject jsonObject = new JsonObject(json.pointer(), new HashMap<>());
        while (advance() != JsonToken.END_OBJECT) {
            String name = name();
            Value<?> reader = readers.get(name);
            if (reader == null) {
                throw problem(Message.of("file.unknown"));
            }
            if (jsonObject.values().containsKey(name)) {
                throw problem(Message.of("json.duplicate"));
            }
            advance();
            jsonObject.values().put(name, reader.read(this));
        }
        return jsonObject;
    }

    /** Reads an object of at most {@code most} members with any names. */
    <T> Map<String, T> map(Value<T> reader, int most) throws SessionException {
        startObject();
        String pointer = json.pointer();
        Map<String, T> values = new LinkedHashMap<>();
        while (advance() != JsonToken.END_OBJECT) {
            String name = name();
            if (values.size() == most) {
                throw new SessionException(pointer, Message.of("json.members", most));
            }
            if (values.containsKey(name)) {
                throw problem(Message.of("json.duplicate"));
            }
            advance();
            values.put(name, reader.read(this));
        }
        return values;
    }

    /** Reads an array of at most {@code most} entries. */
    <T> List<T> list(Value<T> reader, int most) throws SessionException {
        List<T> values = new ArrayList<>();
        array(most, in -> values.add(reader.read(in)));
        return values;
    }

    /** Reads an array of at most {@code most} entries, each of which {@code step} consumes. */
    void array(int most, Step step) throws SessionException {
        expect(token == JsonToken.START_ARRAY, "json.array");
        String pointer = json.pointer();
        for (int count = 0; advance() != JsonToken.END_ARRAY; count++) {
            if (count == most) {
                throw new SessionException(pointer, Message.of("json.entries", most));
            }
            step.take(this);
        }
    }

    /** Reads a finite number. */
    double readDouble() throws SessionException {
        expect(token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT, "json.number");
        double value = json.guard(parser::getDoubleValue);
        expect(Double.isFinite(value), "json.finite");
        boolean negativeZero = value == 0 && json.guard(parser::getString).startsWith("-");
        return negativeZero ? -0.0 : value; // the parser reads -0 as the integer 0 and loses the sign
    }

    /** Reads a whole number of 64 bits. */
    long readLong() throws SessionException {
        expect(token == JsonToken.VALUE_NUMBER_INT, "json.whole");
        expect(json.guard(parser::getNumberType) != JsonParser.NumberType.BIG_INTEGER, "json.64-bits");
        return json.guard(parser::getLongValue);
    }

    /** Reads a string. */
    String readString() throws SessionException {
        expect(token == JsonToken.VALUE_STRING, "json.text");
        String value = json.guard(parser::getString);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw problem(Message.of("json.surrogate")); // a lone surrogate cannot be written as UTF-8
        }
        return value;
    }

    /** Reads a truth value. */
    boolean readBoolean() throws SessionException {
        expect(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, "json.boolean");
        return token == JsonToken.VALUE_TRUE;
    }

    /** Checks that nothing follows. */
    void end() throws SessionException {
        if (advance() != null) {
            throw new SessionException("", Message.of("json.end", json.location()));
        }
    }

    /** The error {@code problem} at the position of the cursor. */
    SessionException problem(Message problem) {
        return json.problem(problem);
    }

    private void expect(boolean holds, String key) throws SessionException {
        if (!holds) {
            throw problem(Message.of("json.was", Message.of(key), json.guard(this::quoted)));
        }
    }

    private Object quoted() {
        if (token == null) {
            return Message.of("json.empty");
        }
        String value = parser.getString();
        String cut = value.length() <= MAX_QUOTED_LENGTH ? value : value.substring(0, MAX_QUOTED_LENGTH) + "...";
        return switch (token) {
            case START_OBJECT -> Message.of("json.an-object");
            case START_ARRAY -> Message.of("json.an-array");
            case VALUE_STRING -> '"' + cut + '"';
            default -> cut;
        };
    }
}
