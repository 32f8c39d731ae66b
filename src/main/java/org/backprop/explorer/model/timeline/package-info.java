/** The history of training: moments, steps forward and back by replay, edits with undo, snapshots for the views. */
package org.backprop.explorer.model.timeline;
