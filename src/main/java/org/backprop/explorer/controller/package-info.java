/** Controllers that perform the user's actions (navigation, runs, edits, files) and display the results. */
package org.backprop.explorer.controller;
