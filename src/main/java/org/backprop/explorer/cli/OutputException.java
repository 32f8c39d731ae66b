package org.backprop.explorer.cli;

import java.io.IOException;
import org.backprop.explorer.session.FileException;
import org.backprop.explorer.text.Texts;

/** Thrown if an output file cannot be written; the message names the file and the reason. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause instanceof FileException file ? Texts.text(file.problem()) : cause.getMessage(), cause);
    }
}
