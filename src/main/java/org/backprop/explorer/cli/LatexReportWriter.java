package org.backprop.explorer.cli;

import java.util.Locale;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.FormattedEquation;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.TextWriter;

/** Writes a report as a LaTeX document that needs only the packages amsmath and geometry. */
final class LatexReportWriter implements ReportWriter {

    /** The smallest width of the paper in cm, that of A4; longer lines widen it. */
    private static final double MIN_WIDTH = 21;

    private static final double MARGINS = 5;
    /** The approximate width in cm of typeset output per character of the formula as plain text. */
    private static final double LETTER_WIDTH = 0.19;

    private final StringBuilder text = new StringBuilder();
    private int maxLineLength;

    @Override
    public void heading(String heading) {
        text.append("\n\\section*{").append(escape(heading)).append("}\n");
    }

    @Override
    public void sentence(String sentence) {
        text.append('\n').append(escape(sentence)).append('\n');
    }

    @Override
    public void formula(Equation equation) {
        FormattedEquation formattedEquation =
                FormattedEquation.of(equation, LatexWriter.complete(TextReportWriter.NUMERALS));
        FormattedEquation plain = FormattedEquation.of(equation, new TextWriter(TextReportWriter.NUMERALS));
        for (String line : plain.lines()) {
            maxLineLength = Math.max(maxLineLength, plain.left().length() + line.length());
        }
        text.append("\\begin{align*}\n").append(formattedEquation.left());
        text.append(" &= ").append(String.join(" \\\\\n &= ", formattedEquation.lines()));
        text.append("\n\\end{align*}\n");
    }

    /** Plain text with the special characters of LaTeX escaped. */
    private static String escape(String plain) {
        return plain.replace("\\", "\\textbackslash ")
                .replaceAll("([#$%&_{}])", "\\\\$1")
                .replace("^", "\\textasciicircum{}")
                .replace("->", "$\\to$");
    }

    @Override
    public String finish() {
        double width = Math.max(MIN_WIDTH, MARGINS + LETTER_WIDTH * maxLineLength);
        return "\\documentclass{article}\n"
                + "\\usepackage{amsmath}\n"
                + String.format(
                        Locale.ROOT, "\\usepackage[paperwidth=%.1fcm,paperheight=29.7cm,margin=2cm]{geometry}", width)
                + "\n"
                + "\\begin{document}\n"
                + text
                + "\n\\end{document}\n";
    }
}
