/** How parameters learn: optimizers, batches and their order, regularization, the stop rule, the trainer. */
package org.backprop.explorer.model.training;
