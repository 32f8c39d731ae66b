/** Formulas of a derivation, line by line, whose factors are linked to what is selected in the picture. */
package org.backprop.explorer.view.derivation;
