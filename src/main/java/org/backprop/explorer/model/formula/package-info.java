/** Terms of formulas with their values, and their writers as LaTeX and as text. */
package org.backprop.explorer.model.formula;
