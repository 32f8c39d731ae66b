package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backprop.explorer.model.derivation.DerivationStep;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Expansion;
import org.backprop.explorer.model.formula.FormulaWriter;

/** Writes the formula of one step of a single neuron's derivation in forms of different length. */
final class DerivationStepFormula {

    private static final FormulaWriter.Template EQUALS = new FormulaWriter.Template("%s = %s", "%s = %s");
    private static final FormulaWriter.Template TIMES = new FormulaWriter.Template("%s * %s", "%s \\cdot %s");
    private static final FormulaWriter.Template ASSIGNMENT =
            new FormulaWriter.Template("%s <- %s", "%s \\leftarrow %s");

    private DerivationStepFormula() {}

    /**
     * Returns the forms from the longest to the shortest. One with numbers loses its symbols first; a step that is not
     * {@code reached} yet has no numbers, since they would tell what comes.
     */
    static List<Function<FormulaWriter, String>> forms(DerivationStep step, boolean reached) {
        Function<FormulaWriter, String> chainRule = writer -> chainRule(step, writer);
        Function<FormulaWriter, String> symbols =
                writer -> step.equation().right().write(writer, Expansion.SYMBOLS);
        Function<FormulaWriter, String> numbers =
                writer -> step.equation().right().write(writer, Expansion.NUMBERS);
        List<Function<FormulaWriter, String>> forms = new ArrayList<>();
        boolean hasChainRule = step.chainRule().isPresent();
        if (reached) {
            if (hasChainRule) {
                forms.add(line(step, List.of(chainRule, symbols, numbers)));
            }
            forms.add(line(step, List.of(symbols, numbers)));
            forms.add(line(step, List.of(numbers)));
        } else {
            if (hasChainRule) {
                forms.add(line(step, List.of(chainRule, symbols)));
            }
            forms.add(line(step, List.of(symbols)));
        }
        return forms;
    }

    private static Function<FormulaWriter, String> line(
            DerivationStep step, List<Function<FormulaWriter, String>> rightSides) {
        return writer -> {
            FormulaWriter lowWriter = writer.withSlashes();
            Equation equation = step.equation();
            String line =
                    lowWriter.symbol(equation.left().symbol(), equation.left().referent());
            FormulaWriter.Template template = equation.isAssignment() ? ASSIGNMENT : EQUALS;
            for (Function<FormulaWriter, String> rightSide : rightSides) {
                line = lowWriter.format(template, List.of(line, rightSide.apply(lowWriter)));
                template = EQUALS;
            }
            return writer.inline(line);
        };
    }

    private static String chainRule(DerivationStep step, FormulaWriter formulaWriter) {
        List<String> factors = step.chainRule().orElseThrow().factors().stream()
                .map(factor -> factor.write(formulaWriter, Expansion.SYMBOLS))
                .toList();
        return formulaWriter.format(TIMES, factors);
    }
}
