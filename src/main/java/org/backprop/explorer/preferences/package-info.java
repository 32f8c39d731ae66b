/** What the user has chosen for the window, kept from one start of the program to the next. */
package org.backprop.explorer.preferences;
