/** The cost as a body in space: seen from any side, lit, with what lies behind it hidden. */
package org.backprop.explorer.model.landscape.relief;
