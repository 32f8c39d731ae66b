/**
 * Formulas: typeset, drawn as outlines, with parts to point at. The only package that knows the typesetting library.
 */
package org.backprop.explorer.view.formula;
