package org.backprop.explorer.view;

/** The actions of the user on session files. */
public interface FileActions {

    /** Starts a new session with the 2-2-2-2 network. */
    void newSession();

    /**
     * Starts a new session with another network.
     *
     * @param preset the id of its preset
     */
    void newSession(String preset);

    /** Opens a session from a file that the user chooses. */
    void open();

    /** Cancels the opening of a file. */
    void cancel();

    /** Saves to the session's file; the user chooses one if it has none. */
    void save();

    /** Saves to a file that the user chooses. */
    void saveAs();

    /** Closes the window. */
    void quit();
}
