package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.session.format.JsonText;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file, however broken, does anything but tell what is wrong with it. */
@Timeout(60)
class SessionReaderTest {

    private static final String[] SCRAPS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "1e999",
        "-",
        "0",
        "NaN",
        "\"a\"",
        "\u0000",
        "\\ud800",
        "9999999999"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "-0e7"})
    void a_negative_zero_keeps_its_sign(String zero) throws SessionException {
        Session session = SessionJsonTexts.read(SessionJsonTexts.LINE.replace("[[[8]]]", "[[[" + zero + "]]]") + "}");
        assertEquals(Parameters.of(-0.0), session.initial().parameters());
    }

    private static String problem(String text) {
        return Texts.line(assertThrows(SessionException.class, () -> SessionJsonTexts.read(text))
                .problem());
    }

    private static byte[] reference() throws IOException {
        try (InputStream in =
                SessionReaderTest.class.getResourceAsStream("/org/backprop/explorer/reference/case03.session.json")) {
            return in.readAllBytes();
        }
    }

    /** Reads it if it can be read; anything else than a {@link SessionException} fails the test. */
    private static void tryToRead(byte[] bytes) {
        try {
            SessionReader.read(bytes);
        } catch (SessionException e) {
            assertTrue(
                    Texts.line(e.problem()).length() > 3
                            && Texts.line(e.problem()).lines().count() == 1,
                    Texts.line(e.problem()));
        }
    }

    @Test
    void a_file_cut_short_anywhere_ends_too_early() throws IOException {
        byte[] whole = new String(reference(), StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            String message = Texts.line(assertThrows(SessionException.class, () -> SessionReader.read(cut))
                    .problem());
            assertTrue(
                    message.contains("the file ends too early, line ") || message.contains("is not valid JSON"),
                    message);
        }
    }

    @Test
    void an_empty_file_is_no_object() {
        assertEquals("must be an object, was empty", problem(""));
        assertEquals("must be an object, was an array", problem("[]"));
        assertEquals("must be an object, was null", problem("null"));
    }

    @Test
    void nothing_may_follow_the_object() {
        assertEquals("must end after the object, line 5, column 4", problem(SessionJsonTexts.LINE + "} {}"));
        assertEquals("is not valid JSON, line 5, column 4", problem(SessionJsonTexts.LINE + "} }"));
    }

    @Test
    void what_is_not_utf_8_is_said() {
        byte[] bytes = (SessionJsonTexts.LINE + ", \"title\": \"?\"}").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE4;
        SessionException e = assertThrows(SessionException.class, () -> SessionReader.read(bytes));
        assertTrue(Texts.line(e.problem()).contains("is not UTF-8 text"), Texts.line(e.problem()));
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws SessionException {
        assertEquals(
                1,
                SessionJsonTexts.read("\uFEFF" + SessionJsonTexts.LINE + "}")
                        .network()
                        .dimension());
    }

    @Test
    void a_file_may_not_be_deep() {
        String deep = "[".repeat(1_000_000);
        assertEquals("/x" + "/0".repeat(15) + ": must not be nested more than 16 deep", problem("{\"x\": " + deep));
        assertEquals("must be an object, was an array", problem(deep));
    }

    @Test
    void a_number_may_not_be_endless() {
        assertEquals(
                "/version: must not have more than 1000 digits",
                problem("{\"format\": \"backprop-session\", \"version\": " + "1".repeat(5000)));
    }

    @Test
    void the_message_of_an_endless_name_is_short() {
        assertTrue(problem(SessionJsonTexts.LINE + ", \"" + "n\\n".repeat(300) + "\": 1}")
                        .length()
                < 500);
        assertEquals(
                "must not have member names of more than 1000 characters",
                problem("{\"" + "n".repeat(2000) + "\": 1}"));
    }

    @Test
    void a_file_of_more_than_64_mebibytes_is_refused() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(JsonText.MAX_BYTES + 1L);
        }
        SessionException e = assertThrows(SessionException.class, () -> SessionReader.read(file));
        assertEquals("must not be larger than 67108864 bytes", Texts.line(e.problem()));
    }

    @Test
    void more_than_ten_thousand_samples_are_refused() {
        String rows = "[1],".repeat(10_000) + "[1]";
        String text =
                (SessionJsonTexts.LINE + "}").replace("[[1]]", "[" + rows + "]").replace("[[0]]", "[" + rows + "]");
        assertEquals("/data/inputs: must have at most 10000 entries", problem(text));
    }

    @Test
    void arrays_end_where_no_session_has_more() {
        String many = "[" + "[],".repeat(200_000) + "[]]";
        assertEquals(
                "/data/inputs: must have at most 10000 entries",
                problem((SessionJsonTexts.LINE + "}").replace("[[1]]", many)));
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        SessionException e =
                assertThrows(SessionException.class, () -> SessionReader.read(folder.resolve("none.json")));
        assertEquals("cannot be read: there is no such file or folder", Texts.line(e.problem()));
        e = assertThrows(SessionException.class, () -> SessionReader.read(folder));
        assertEquals("cannot be read: is a directory", Texts.line(e.problem()));
    }

    @Test
    void random_damage_is_never_more_than_an_error() throws IOException {
        Random random = new Random(5);
        byte[] whole = reference();
        for (int trial = 0; trial < 20_000; trial++) {
            byte[] damaged = whole.clone();
            for (int hit = random.nextInt(4); hit >= 0; hit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            tryToRead(damaged);
        }
    }

    @Test
    void random_scraps_of_json_are_never_more_than_an_error() throws IOException {
        Random random = new Random(6);
        String whole = new String(reference(), StandardCharsets.UTF_8);
        for (int trial = 0; trial < 20_000; trial++) {
            int from = random.nextInt(whole.length());
            int to = Math.min(whole.length(), from + random.nextInt(20));
            String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
            tryToRead((whole.substring(0, from) + scrap + whole.substring(to)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_whole_number_may_be_written_with_a_fraction_of_zero_or_an_exponent() throws SessionException {
        String text = SessionJsonTexts.LINE.replace("\"sizes\": [1, 1]", "\"sizes\": [1.0, 10e-1]");
        assertEquals(
                List.of(1, 1),
                SessionJsonTexts.read(text + "}").network().architecture().sizes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e300", "9007199254740993.0"})
    void a_number_with_a_fraction_or_without_exact_digits_is_no_whole_number(String number) {
        String text = SessionJsonTexts.LINE.replace("\"version\": 1", "\"version\": " + number);
        assertEquals("/version: must be a whole number, was " + number, problem(text + "}"));
    }

    @Test
    void a_title_may_have_two_hundred_characters_and_notes_twenty_thousand() throws SessionException {
        Session session = SessionJsonTexts.line(
                "\"title\": \"" + "t".repeat(200) + "\", \"notes\": \"" + "n".repeat(20_000) + "\"");
        assertEquals(200, session.title().length());
        assertEquals(20_000, session.notes().length());
    }

    @ParameterizedTest
    @CsvSource({"title, 201, 200", "notes, 20001, 20000"})
    void a_longer_title_or_longer_notes_are_refused(String name, int length, int max) {
        String text = SessionJsonTexts.LINE + ", \"" + name + "\": \"" + "t".repeat(length) + "\"}";
        assertEquals("/" + name + ": must have at most " + max + " characters, has " + length, problem(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [[[8]]]  | [[[8]]%s] | , []     | /initial/weights: must have at most 12 entries
            [[[8]]]  | [[[8]%s]] | , []     | /initial/weights/0: must have at most 64 entries
            [[[8]]]  | [[[8%s]]] | , 1      | /initial/weights/0/0: must have at most 64 entries
            [[1]], " | [[1]%s], " | , []    | /data/inputs: must have at most 10000 entries
            """)
    void no_more_numbers_are_read_than_a_network_can_have(String from, String to, String more, String expected) {
        String text = SessionJsonTexts.LINE.replace(from, String.format(to, more.repeat(100_000)));
        assertEquals(expected, problem(text + "}"));
    }
}
