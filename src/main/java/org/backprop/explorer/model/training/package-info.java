/** Training of the parameters of an objective: trainer, batches, regularization, stop rule, gradient check. */
package org.backprop.explorer.model.training;
