/** The cost along the selected parameter, with its tangent and the next step. */
package org.backprop.explorer.view.slice;
