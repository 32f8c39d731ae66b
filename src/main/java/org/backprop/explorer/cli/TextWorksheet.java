package org.backprop.explorer.cli;

import org.backprop.explorer.model.derivation.Equation;
import org.backprop.explorer.model.derivation.Numerals;
import org.backprop.explorer.model.derivation.TextScript;
import org.backprop.explorer.model.derivation.Written;

/** A worksheet for a terminal. */
final class TextWorksheet implements Worksheet {

    static final Numerals NUMERALS = new Numerals(10);

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
        Written written = Written.of(equation, new TextScript(NUMERALS));
        String before = written.left() + " = ";
        for (String line : written.lines()) {
            text.append("  ").append(before).append(line).append('\n');
            before = " ".repeat(written.left().length()) + " = ";
        }
    }

    @Override
    public String finish() {
        return text.toString();
    }
}
