package org.backprop.explorer.session.format;

/** A session file breaks a rule of its format; says in one line where and which. */
public final class SessionException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Longer lines are cut: a pointer repeats names from the file, and those can be anything. */
    private static final int MAX_LENGTH = 400;

    /**
     * @param pointer the JSON pointer to the place; empty for the file as a whole
     * @param problem what is wrong there, a sentence in lower case without a full stop
     */
    public SessionException(String pointer, String problem) {
        super(oneLine(pointer.isEmpty() ? problem : pointer + ": " + problem));
    }

    private static String oneLine(String text) {
        String cut = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "...";
        return cut.replaceAll("\\p{C}", "?"); // line ends, and what a terminal would obey
    }
}
