package org.backprop.explorer.model.message;

/** Thrown when a value that the user can choose breaks a rule; nothing has changed then. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message problem;

    /** Creates an exception for the rule that {@code problem} states. */
    public InvalidValueException(Message problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** Checks that {@code condition} holds, or throws an exception whose message has this key and these arguments. */
    public static void require(boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new InvalidValueException(Message.of(key, arguments));
        }
    }

    /** The rule that is broken. */
    public Message problem() {
        return problem;
    }
}
