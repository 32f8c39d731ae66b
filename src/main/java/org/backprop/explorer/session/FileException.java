package org.backprop.explorer.session;

import java.io.IOException;
import org.backprop.explorer.model.message.Message;

/** Thrown if a file cannot be written. */
public final class FileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    FileException(Message problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** Returns the reason, with the name of the file. */
    public Message problem() {
        return problem;
    }
}
