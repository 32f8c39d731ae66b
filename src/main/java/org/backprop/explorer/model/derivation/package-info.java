/** Where every number comes from: the chain rule and all other formulas as trees of terms, written as LaTeX or text. */
package org.backprop.explorer.model.derivation;
