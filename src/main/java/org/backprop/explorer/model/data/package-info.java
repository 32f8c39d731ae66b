/** Ready-made beginnings: networks with data, initial weights and settings. */
package org.backprop.explorer.model.data;
