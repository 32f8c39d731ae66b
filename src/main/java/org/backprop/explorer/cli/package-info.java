/** The commands, which train, trace, explain, check and map the landscape of a session file without a window. */
package org.backprop.explorer.cli;
