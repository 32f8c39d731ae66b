/**
 * Work in the background and its results: executors, of several requests only the latest, how long a display has been
 * stale, and the clock.
 */
package org.backprop.explorer.background;
