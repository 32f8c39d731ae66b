/** The current moment: the phases of the current update, and the line of all updates. */
package org.backprop.explorer.view.timeline;
