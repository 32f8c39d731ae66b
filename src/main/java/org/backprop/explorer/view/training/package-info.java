/** The controls of training: transport, settings, and the list of all parameters. */
package org.backprop.explorer.view.training;
