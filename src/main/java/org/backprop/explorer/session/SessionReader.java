package org.backprop.explorer.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.session.format.Check;
import org.backprop.explorer.session.format.JsonText;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.session.format.SessionFileReader;

/** Reads session files of version 1. */
public final class SessionReader {

    private static final int BOM_LENGTH = 3;

    private SessionReader() {}

    /**
     * Reads a session and checks every rule of its format.
     *
     * @throws SessionException if the file cannot be read or breaks a rule; its problem states the rule and the place
     */
    public static Session read(Path file) throws SessionException {
        return read(bytes(file));
    }

    /** Reads a session from the bytes of a file. */
    static Session read(byte[] bytes) throws SessionException {
        return new SessionBuilder(SessionFileReader.read(withoutByteOrderMark(bytes))).build();
    }

    private static byte[] bytes(Path file) throws SessionException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes =
                    in.readNBytes(JsonText.MAX_BYTES + 1); // the size of a pipe or a device is not known in advance
            Check.require(bytes.length <= JsonText.MAX_BYTES, "", "file.size", JsonText.MAX_BYTES);
            return bytes;
        } catch (IOException e) {
            throw new SessionException("", Message.of("file.unreadable", FileErrorText.of(e)));
        }
    }

    /** Removes the byte order mark with which some editors begin UTF-8 text. */
    private static byte[] withoutByteOrderMark(byte[] bytes) {
        boolean marked = bytes.length >= BOM_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, BOM_LENGTH, bytes.length) : bytes;
    }
}
