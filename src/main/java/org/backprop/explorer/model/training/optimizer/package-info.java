/** The optimizers: for each its rule, its settings, its state and the formulas of its step. */
package org.backprop.explorer.model.training.optimizer;
