/** The dialogs of the help menu: the keys, the notation and colors, and what program this is. */
package org.backprop.explorer.view.help;
