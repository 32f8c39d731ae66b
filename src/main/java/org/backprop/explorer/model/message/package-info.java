/** Messages to the user as keys and arguments, without words: those are in a resource bundle. */
package org.backprop.explorer.model.message;
