package org.backprop.explorer.session.format;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.backprop.explorer.session.SessionReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON text with a parser for it, whose complaints become {@link SessionException}s in plain words. */
final class JsonText {

    /** Asks something of the parser. */
    interface Step<T> {
        T take() throws JacksonException;
    }

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
                    .maxDocumentLength(SessionReader.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;

    /** UTF-8 text; what is not UTF-8 becomes an error where it stands. */
    JsonText(byte[] utf8) {
        Reader text = new InputStreamReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8.newDecoder());
        parser = JSON.createParser(ObjectReadContext.empty(), text);
    }

    JsonParser parser() {
        return parser;
    }

    /** The error {@code problem} at the position of the parser. */
    SessionException problem(String problem) {
        return new SessionException(pointer(), problem);
    }

    /** The JSON pointer to the place of the parser. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** The line and column of the place of the parser. */
    String location() {
        return "line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr();
    }

    /** Jackson speaks of its classes and settings; the user needs other words. */
    <T> T guard(Step<T> step) throws SessionException {
        try {
            return step.take();
        } catch (StreamConstraintsException e) {
            throw problem(describeLimit(e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw problem(describe(e) + ", " + location());
        }
    }

    private static String describe(JacksonException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return "is not UTF-8 text";
        }
        boolean cutShort = e.getOriginalMessage().startsWith("Unexpected end-of-input");
        return cutShort ? "the file ends too early" : "is not valid JSON";
    }

    private static String describeLimit(String message) {
        if (message.startsWith("Document nesting")) {
            return "must not be nested more than " + MAX_DEPTH + " deep";
        }
        if (message.startsWith("Number")) {
            return "must not have more than " + MAX_DIGITS + " digits";
        }
        if (message.startsWith("String")) {
            return "must not be longer than " + MAX_STRING_LENGTH + " characters";
        }
        return message.startsWith("Name")
                ? "must not have member names of more than " + MAX_NAME_LENGTH + " characters"
                : "must not be larger than " + SessionReader.MAX_BYTES + " bytes";
    }
}
