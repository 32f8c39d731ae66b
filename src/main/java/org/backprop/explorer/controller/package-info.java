/** What the user can ask for: travelling, running in the background, editing, files; and the way back to the screen. */
package org.backprop.explorer.controller;
