package org.backprop.explorer.cli;

import org.backprop.explorer.model.formula.Equation;

/** Writes a report of headings, sentences and formulas, from top to bottom. */
interface ReportWriter {

    /** Writes a heading. */
    void heading(String text);

    /** Writes a sentence of plain text. */
    void sentence(String text);

    /** Writes a formula: symbols, then numbers, then the value. */
    void formula(Equation equation);

    /** Returns the whole report. */
    String finish();
}
