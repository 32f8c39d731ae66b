/**
 * Numeric helpers that know nothing of networks: intervals and grids, nice numbers, vectors, the symmetric matrix and
 * the exponential function.
 */
package org.backprop.explorer.model.numeric;
