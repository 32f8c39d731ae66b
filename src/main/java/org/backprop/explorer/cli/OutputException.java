package org.backprop.explorer.cli;

import java.io.IOException;

/** An output file cannot be written; the message names it and says why. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
