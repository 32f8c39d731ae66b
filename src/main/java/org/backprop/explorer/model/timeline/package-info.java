/** Time: the line of moments of learning, travelled forward and back, with edits that start new futures. */
package org.backprop.explorer.model.timeline;
