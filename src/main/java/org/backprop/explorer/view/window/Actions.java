package org.backprop.explorer.view.window;

import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.FileActions;
import org.backprop.explorer.view.NavigationActions;

/**
 * All that a person can ask for.
 *
 * @param travel moving through time
 * @param edit changing the learning
 * @param file sessions and their files
 */
public record Actions(NavigationActions travel, EditActions edit, FileActions file) {}
