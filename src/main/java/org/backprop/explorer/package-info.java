/** The main class and the JavaFX application, which start the program and put its parts together. */
package org.backprop.explorer;
