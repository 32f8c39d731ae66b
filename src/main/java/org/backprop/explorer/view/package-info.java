/** What every region of the window shares: texts, numbers, symbols, colors, the selection, and what one can ask for. */
package org.backprop.explorer.view;
