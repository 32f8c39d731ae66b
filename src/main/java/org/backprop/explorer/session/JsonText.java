package org.backprop.explorer.session;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON text with a parser for it, whose complaints become {@link SessionException}s in a person's words. */
final class JsonText {

    /** Asks something of the parser. */
    interface Step<T> {
        T take() throws JacksonException;
    }

    private static final int MOST_LEVELS = 16;
    private static final int MOST_DIGITS = 1000;
    private static final int MOST_NAME = 1000;
    private static final int MOST_TEXT = 10_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxNumberLength(MOST_DIGITS)
                    .maxNameLength(MOST_NAME)
                    .maxStringLength(MOST_TEXT)
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

    /** What is wrong at the place of the parser. */
    SessionException problem(String problem) {
        return new SessionException(pointer(), problem);
    }

    /** The JSON pointer to the place of the parser. */
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** The line and column of the place of the parser. */
    String place() {
        return "line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr();
    }

    /** Jackson speaks of its classes and settings; a person who wrote a file by hand needs other words. */
    <T> T guard(Step<T> step) throws SessionException {
        try {
            return step.take();
        } catch (StreamConstraintsException e) {
            throw problem(limit(e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw problem(fault(e) + ", " + place());
        }
    }

    private static String fault(JacksonException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return "is not UTF-8 text";
        }
        boolean cutShort = e.getOriginalMessage().startsWith("Unexpected end-of-input");
        return cutShort ? "the file ends too early" : "is not valid JSON";
    }

    private static String limit(String message) {
        if (message.startsWith("Document nesting")) {
            return "must not be nested more than " + MOST_LEVELS + " deep";
        }
        if (message.startsWith("Number")) {
            return "must not have more than " + MOST_DIGITS + " digits";
        }
        if (message.startsWith("String")) {
            return "must not be longer than " + MOST_TEXT + " characters";
        }
        return message.startsWith("Name")
                ? "must not have member names of more than " + MOST_NAME + " characters"
                : "must not be larger than " + SessionReader.MAX_BYTES + " bytes";
    }
}
