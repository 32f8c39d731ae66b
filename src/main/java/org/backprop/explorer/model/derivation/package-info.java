/** The formula of every number of an update, from z to the optimizer's step, as terms and as LaTeX, text or NumPy. */
package org.backprop.explorer.model.derivation;
