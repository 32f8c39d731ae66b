package org.backprop.explorer.session.format;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.backprop.explorer.model.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A parser of JSON text whose exceptions become {@link SessionException}s with messages to the user. */
public final class JsonText {

    /** A call of the parser. */
    interface ParserCall<T> {
        T call() throws JacksonException;
    }

    /** The largest size of a file, in bytes. */
    public static final int MAX_BYTES = 64 << 20;

    private static final int MAX_DEPTH = 16;
    private static final int MAX_DIGITS = 1000;
    private static final int MAX_NAME_LENGTH = 1000;
    private static final int MAX_STRING_LENGTH = 10_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS)
                    .maxNameLength(MAX_NAME_LENGTH)
                    .maxStringLength(MAX_STRING_LENGTH)
                    .maxDocumentLength(MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;

    /** Creates a parser of UTF-8 text, which reports malformed bytes as an error at their position. */
    JsonText(byte[] utf8) {
        Reader text = new InputStreamReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8.newDecoder());
        parser = JSON.createParser(ObjectReadContext.empty(), text);
    }

    JsonParser parser() {
        return parser;
    }

    /** Returns the error {@code problem} at the position of the parser. */
    SessionException problem(Message problem) {
        return new SessionException(pointer(), problem);
    }

    /** Returns the JSON pointer to the current position. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** Returns the line and column of the current position. */
    Message location() {
        TokenStreamLocation location = parser.currentLocation();
        return Message.of("json.location", location.getLineNr(), location.getColumnNr());
    }

    /** Translates exceptions: the messages of Jackson name its classes and settings, which mean nothing to the user. */
    <T> T translateExceptions(ParserCall<T> parserCall) throws SessionException {
        try {
            return parserCall.call();
        } catch (StreamConstraintsException e) {
            throw problem(describeLimit(e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw problem(Message.of("json.fault", Message.of(describe(e)), location()));
        }
    }

    private static String describe(JacksonException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return "json.not-utf-8";
        }
        boolean cutShort = e.getOriginalMessage().startsWith("Unexpected end-of-input");
        return cutShort ? "json.cut-short" : "json.invalid";
    }

    private static Message describeLimit(String message) {
        if (message.startsWith("Document nesting")) {
            return Message.of("json.depth", MAX_DEPTH);
        }
        if (message.startsWith("Number")) {
            return Message.of("json.digits", MAX_DIGITS);
        }
        if (message.startsWith("String")) {
            return Message.of("json.length", MAX_STRING_LENGTH);
        }
        return message.startsWith("Name")
                ? Message.of("json.names", MAX_NAME_LENGTH)
                : Message.of("file.size", MAX_BYTES);
    }
}
