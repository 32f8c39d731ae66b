package org.backprop.explorer.cli;

import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;

/** Writes a report as plain text. */
final class TextReportWriter implements ReportWriter {

    static final SignificantDigits NUMERALS = new SignificantDigits(10);

    private final StringBuilder text = new StringBuilder();

    @Override
    public void heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
    }

    @Override
    public void sentence(String sentence) {
        text.append(sentence).append('\n');
    }

    @Override
    public void formula(Equation equation) {
        FormattedEquation formattedEquation = FormattedEquation.of(equation, new TextWriter(NUMERALS));
        String before = formattedEquation.left() + " = ";
        for (String line : formattedEquation.lines()) {
            text.append("  ").append(before).append(line).append('\n');
            before = " ".repeat(formattedEquation.left().length()) + " = ";
        }
    }

    @Override
    public String finish() {
        return text.toString();
    }
}
