/** The commands: training, tracing and checking a session file without a window. */
package org.backprop.explorer.cli;
