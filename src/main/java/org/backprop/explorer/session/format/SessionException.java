package org.backprop.explorer.session.format;

import org.backprop.explorer.model.message.Message;

/** Thrown if a session file cannot be read or breaks a rule of its format. */
public final class SessionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /**
     * @param pointer the JSON pointer to the value; empty for the file as a whole
     * @param problem the rule that the value breaks
     */
    public SessionException(String pointer, Message problem) {
        this(pointer.isEmpty() ? problem : Message.of("file.at", pointer, problem));
    }

    private SessionException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** Returns the rule that is broken, and the JSON pointer to the value. */
    public Message problem() {
        return problem;
    }
}
