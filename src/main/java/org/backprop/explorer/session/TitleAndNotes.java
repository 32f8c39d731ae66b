package org.backprop.explorer.session;

/**
 * The title and the notes of a session.
 *
 * @param title the title, or an empty string
 * @param notes the notes, or an empty string
 */
public record TitleAndNotes(String title, String notes) {}
