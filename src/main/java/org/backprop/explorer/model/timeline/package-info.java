/** The history of training: the current moment, replay from checkpoints, edits with undo, snapshots for the views. */
package org.backprop.explorer.model.timeline;
