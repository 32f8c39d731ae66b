package org.backprop.explorer.view.window;

import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.FileActions;
import org.backprop.explorer.view.NavigationActions;

/**
 * The actions of the user.
 *
 * @param navigation moving through time
 * @param edit changing the learning
 * @param file sessions and their files
 */
public record Actions(NavigationActions navigation, EditActions edit, FileActions file) {}
