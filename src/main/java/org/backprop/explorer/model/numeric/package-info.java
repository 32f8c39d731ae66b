/**
 * Numeric helpers that know nothing of networks: intervals and grids, nice numbers, vectors and the symmetric matrix.
 */
package org.backprop.explorer.model.numeric;
