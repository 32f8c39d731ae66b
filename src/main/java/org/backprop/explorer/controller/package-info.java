/** Carries out the actions of the user in the background (navigation, runs, edits, files) and displays the results. */
package org.backprop.explorer.controller;
