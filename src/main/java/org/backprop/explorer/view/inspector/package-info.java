/** Shows how the selected element of the network is computed, in several representations, and edits its value. */
package org.backprop.explorer.view.inspector;
