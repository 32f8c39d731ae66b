package org.backprop.explorer.view.inspector;

import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.formula.Typesetter;

/**
 * What all formulas of the window share.
 *
 * @param look their colours
 * @param typesetter sets them
 * @param selection what is looked at and pointed at
 */
public record FormulaDesk(Look look, Typesetter typesetter, Selection selection) {}
