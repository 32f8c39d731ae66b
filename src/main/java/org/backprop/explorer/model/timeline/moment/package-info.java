/** The moments of an update: its phases, the operations of its neurons, and the steps from one moment to another. */
package org.backprop.explorer.model.timeline.moment;
