package org.backprop.explorer.session;

/**
 * The title of a session and the notes that belong to it.
 *
 * @param title what it is called, or empty
 * @param notes the notes, or empty
 */
public record TitleAndNotes(String title, String notes) {}
