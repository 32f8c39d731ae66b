package org.backprop.explorer.cli;

import org.backprop.explorer.model.formula.Equation;

/** A text that explains something by formulas, from its title on. */
interface ReportWriter {

    /** Begins a part of the text. */
    void heading(String text);

    /** Says a sentence, in plain letters. */
    void sentence(String text);

    /** Shows a formula: symbols, then numbers, then the value. */
    void formula(Equation equation);

    /** The whole text. */
    String finish();
}
