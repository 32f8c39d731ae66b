/** Ready-made examples: networks with data, initial parameters and settings. */
package org.backprop.explorer.model.data;
