/** A cost as a function of one flat parameter vector: what optimizers, timelines and landscapes work on. */
package org.backprop.explorer.model.objective;
