/** A cost as a function of one flat parameter vector: all that optimizers, timelines and landscapes know. */
package org.backprop.explorer.model.objective;
