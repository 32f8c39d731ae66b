/**
 * Typesets formulas and shows them, with regions that react to the pointer; the only user of the typesetting library.
 */
package org.backprop.explorer.view.formula;
