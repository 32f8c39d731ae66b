package org.backprop.explorer.session;

/**
 * What a person calls a session and wrote to it.
 *
 * @param title what it is called, or empty
 * @param notes what a person wrote to it, or empty
 */
public record TitleAndNotes(String title, String notes) {}
