/** Shared by all regions of the window: number formats, symbols, colors, the selection and the actions of the user. */
package org.backprop.explorer.view;
