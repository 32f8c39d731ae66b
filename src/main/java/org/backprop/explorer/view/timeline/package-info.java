/** The present position in time: the phases of the present update and the line of all updates. */
package org.backprop.explorer.view.timeline;
