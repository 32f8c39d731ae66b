/** Where in time one is: the phases of the present update and the line of all updates. */
package org.backprop.explorer.view.timeline;
