/** The words of the window and of the command line, from one resource bundle. */
package org.backprop.explorer.text;
