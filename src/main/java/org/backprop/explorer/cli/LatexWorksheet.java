package org.backprop.explorer.cli;

import org.backprop.explorer.model.derivation.Equation;
import org.backprop.explorer.model.derivation.LatexScript;
import org.backprop.explorer.model.derivation.Written;

/** A worksheet as a LaTeX document that needs no package but amsmath. */
final class LatexWorksheet implements Worksheet {

    private final StringBuilder text = new StringBuilder("\\documentclass{article}\n"
            + "\\usepackage{amsmath}\n"
            + "\\usepackage[margin=2cm]{geometry}\n"
            + "\\begin{document}\n");

    @Override
    public void heading(String heading) {
        text.append("\n\\section*{").append(escaped(heading)).append("}\n");
    }

    @Override
    public void sentence(String sentence) {
        text.append('\n').append(escaped(sentence)).append('\n');
    }

    @Override
    public void formula(Equation equation) {
        Written written = Written.of(equation, LatexScript.complete(TextWorksheet.NUMERALS));
        text.append("\\begin{align*}\n").append(written.left());
        text.append(" &= ").append(String.join(" \\\\\n &= ", written.lines()));
        text.append("\n\\end{align*}\n");
    }

    /** Plain letters with the characters that mean something to LaTeX made harmless. */
    private static String escaped(String plain) {
        return plain.replace("\\", "\\textbackslash ")
                .replaceAll("([#$%&_{}])", "\\\\$1")
                .replace("^", "\\textasciicircum{}")
                .replace("->", "$\\to$");
    }

    @Override
    public String finish() {
        return text + "\n\\end{document}\n";
    }
}
