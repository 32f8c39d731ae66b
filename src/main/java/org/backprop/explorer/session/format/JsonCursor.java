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
    interface ValueReader<T> {
        T read(JsonCursor in) throws SessionException;
    }

    /** Consumes the value whose first token is the current one. */
    interface ValueHandler {
        void handle(JsonCursor in) throws SessionException;
    }

    private static final int MAX_QUOTED_LENGTH = 40;
    /** Up to this, 2⁵³ − 1, no other number rounds to a whole one. */
    private static final double MAX_EXACT_INTEGER = 9007199254740991.0;

    private final JsonText json;
    private final JsonParser parser;
    private JsonToken token;

    /** Creates a cursor at the first token of UTF-8 text. */
    JsonCursor(byte[] utf8) throws SessionException {
        json = new JsonText(utf8);
        parser = json.parser();
        advance();
    }

    /** Returns the readers of an object's members: {@code readers}, and {@code reader} for each of {@code names}. */
    static Map<String, ValueReader<?>> members(
            Map<String, ValueReader<?>> readers, List<String> names, ValueReader<?> reader) {
        Map<String, ValueReader<?>> members = new HashMap<>(readers);
        names.forEach(name -> members.put(name, reader));
        return members;
    }

    /** Goes to the next token. */
    JsonToken advance() throws SessionException {
        token = json.translateExceptions(parser::nextToken);
        return token;
    }

    /** Returns the name of the current member. */
    String memberName() throws SessionException {
        return json.translateExceptions(parser::currentName);
    }

    /** Skips the current value, with all that it contains. */
    void skip() throws SessionException {
        json.translateExceptions(parser::skipChildren);
    }

    /** Checks that an object begins here. */
    void startObject() throws SessionException {
        expect(token == JsonToken.START_OBJECT, "json.object");
    }

    /** Reads an object that has no members but these. */
    JsonObject object(Map<String, ValueReader<?>> readers) throws SessionException {
        startObject();
        JsonObject jsonObject = new JsonObject(json.pointer(), new HashMap<>());
        while (advance() != JsonToken.END_OBJECT) {
            String name = memberName();
            ValueReader<?> reader = readers.get(name);
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

    /** Reads an object of at most {@code maxCount} members with any names. */
    <T> Map<String, T> map(ValueReader<T> reader, int maxCount) throws SessionException {
        startObject();
        String pointer = json.pointer();
        Map<String, T> values = new LinkedHashMap<>();
        while (advance() != JsonToken.END_OBJECT) {
            String name = memberName();
            if (values.size() == maxCount) {
                throw new SessionException(pointer, Message.of("json.members", maxCount));
            }
            if (values.containsKey(name)) {
                throw problem(Message.of("json.duplicate"));
            }
            advance();
            values.put(name, reader.read(this));
        }
        return values;
    }

    /** Reads an array of at most {@code maxCount} entries. */
    <T> List<T> list(ValueReader<T> reader, int maxCount) throws SessionException {
        List<T> values = new ArrayList<>();
        array(maxCount, in -> values.add(reader.read(in)));
        return values;
    }

    /** Reads an array of at most {@code maxCount} entries, each of which {@code valueHandler} consumes. */
    void array(int maxCount, ValueHandler valueHandler) throws SessionException {
        expect(token == JsonToken.START_ARRAY, "json.array");
        String pointer = json.pointer();
        for (int count = 0; advance() != JsonToken.END_ARRAY; count++) {
            if (count == maxCount) {
                throw new SessionException(pointer, Message.of("json.entries", maxCount));
            }
            valueHandler.handle(this);
        }
    }

    /** Reads a finite number. */
    double readDouble() throws SessionException {
        expect(token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT, "json.number");
        double value = json.translateExceptions(parser::getDoubleValue);
        expect(Double.isFinite(value), "json.finite");
        boolean negativeZero =
                value == 0 && json.translateExceptions(parser::getString).startsWith("-");
        return negativeZero ? -0.0 : value; // the parser reads -0 as the integer 0 and loses the sign
    }

    /** Reads a whole number of 64 bits, which may also be written as 2.0 or 1e3. */
    long readLong() throws SessionException {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            double value = json.translateExceptions(parser::getDoubleValue);
            expect(value == Math.rint(value) && Math.abs(value) <= MAX_EXACT_INTEGER, "json.whole");
            return (long) value;
        }
        expect(token == JsonToken.VALUE_NUMBER_INT, "json.whole");
        expect(json.translateExceptions(parser::getNumberType) != JsonParser.NumberType.BIG_INTEGER, "json.64-bits");
        return json.translateExceptions(parser::getLongValue);
    }

    /** Reads a string. */
    String readString() throws SessionException {
        expect(token == JsonToken.VALUE_STRING, "json.text");
        String value = json.translateExceptions(parser::getString);
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

    /** Returns the error {@code problem} at the position of the cursor. */
    SessionException problem(Message problem) {
        return json.problem(problem);
    }

    private void expect(boolean condition, String key) throws SessionException {
        if (!condition) {
            throw problem(Message.of("json.was", Message.of(key), json.translateExceptions(this::quoted)));
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
