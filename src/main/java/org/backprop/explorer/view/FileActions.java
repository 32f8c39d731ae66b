package org.backprop.explorer.view;

/** The actions of the user on session files. */
public interface FileActions {

    /** Begins again with the 2-2-2-2 network. */
    void newSession();

    /**
     * Begins again with another network.
     *
     * @param preset the id of its preset
     */
    void newSession(String preset);

    /** Opens a session from a file that the person chooses. */
    void open();

    /** Gives up opening a file that takes long. */
    void cancel();

    /** Saves to the session's file, or asks for one. */
    void save();

    /** Saves to a file that the person chooses. */
    void saveAs();

    /** Closes the window. */
    void quit();
}
