/** Where the number that is looked at comes from: its formula in several forms, and what goes with it. */
package org.backprop.explorer.view.inspector;
