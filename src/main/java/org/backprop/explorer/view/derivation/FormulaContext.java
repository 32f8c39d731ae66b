package org.backprop.explorer.view.derivation;

import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.formula.Typesetter;

/**
 * The objects that all formulas of the window share.
 *
 * @param appearance the appearance with their colors
 * @param typesetter the typesetter with its cache
 * @param selection the selected and hovered elements
 */
public record FormulaContext(Appearance appearance, Typesetter typesetter, Selection selection) {}
