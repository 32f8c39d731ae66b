/** What all regions of the window share: number formats, symbols, colors, the selection and the actions of the user. */
package org.backprop.explorer.view;
