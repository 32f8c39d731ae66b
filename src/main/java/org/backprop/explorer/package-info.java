/** Starts the program and puts its parts together. */
package org.backprop.explorer;
