/**
 * Planes through parameter space: spanned by two parameters, by random filter-normalized directions or by the principal
 * components of a path.
 */
package org.backprop.explorer.model.landscape.plane;
