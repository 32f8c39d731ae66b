/** Controls that several regions share: sliders, number fields, popups and tooltips. */
package org.backprop.explorer.view.control;
