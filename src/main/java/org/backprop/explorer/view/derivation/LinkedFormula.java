package org.backprop.explorer.view.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import org.backprop.explorer.model.derivation.Answer;
import org.backprop.explorer.model.formula.FormulaWriter;
import org.backprop.explorer.model.formula.LatexWriter;
import org.backprop.explorer.model.formula.Referent;
import org.backprop.explorer.model.formula.SignificantDigits;
import org.backprop.explorer.model.formula.TextWriter;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.formula.FormulaView;
import org.backprop.explorer.view.formula.Tags;

/**
 * A formula whose factors are linked to the elements that they stand for: hovering a factor hovers its edge or neuron,
 * and vice versa; a click selects it.
 */
public final class LinkedFormula {

    /** The largest number of terms of a sum, or of rows or columns of a matrix, that is shown in full. */
    private static final int MAX_TERMS = 4;
    /** The same where the formula would not be legible otherwise. */
    private static final int MIN_MAX_TERMS = 2;

    private static final int TEXT_DIGITS = 10;

    private final FormulaView view;
    private final Selection selection;
    private final List<Element> elements = new ArrayList<>();
    private Element hoveredElement = Element.NONE;

    /** Creates an empty formula. */
    public LinkedFormula(FormulaContext context) {
        this.view = new FormulaView(context.appearance(), context.typesetter());
        this.selection = context.selection();
        view.hoveredTag().addListener((observable, oldValue, newValue) -> setHovered(newValue.intValue()));
        view.setOnTagClicked(tag -> selection.selected().set(element(tag)));
        selection.hovered().addListener((observable, oldValue, newValue) -> updateHighlights());
    }

    /** Returns the node that shows the formula. */
    public Node node() {
        return view;
    }

    /** Sets the font size in pixels. */
    public void setFontSize(double pixels) {
        view.setFontSize(pixels);
    }

    /** Shows {@code formulaBlock}. */
    public void show(FormulaBlock formulaBlock) {
        elements.clear();
        show(
                formulaBlock,
                alternatives(
                        latex -> AlignedEquations.toSpacedLatex(formulaBlock.format(latex)), formulaBlock.digits()));
    }

    /** Shows {@code formulaBlock} with its formulas one beside the other where there is room. */
    public void showInOneRow(FormulaBlock formulaBlock) {
        elements.clear();
        List<String> forms = new ArrayList<>();
        forms.add(write(
                latex -> AlignedEquations.toLatexInOneRow(formulaBlock.format(latex)),
                formulaBlock.digits(),
                MAX_TERMS));
        forms.addAll(alternatives(
                latex -> AlignedEquations.toSpacedLatex(formulaBlock.format(latex)), formulaBlock.digits()));
        show(formulaBlock, forms);
    }

    /** Shows {@code formulaBlock} in symbols only, with fractions or else with slashes; as text it is complete. */
    public void showSymbols(FormulaBlock formulaBlock, boolean hasFractions) {
        elements.clear();
        show(
                formulaBlock,
                List.of(write(
                        latex -> AlignedEquations.toSymbols(
                                formulaBlock.format(hasFractions ? latex : latex.withSlashes())),
                        formulaBlock.digits(),
                        MAX_TERMS)));
    }

    private void show(FormulaBlock formulaBlock, List<String> alternatives) {
        FormulaWriter text = new TextWriter(new SignificantDigits(TEXT_DIGITS));
        view.setCopiedLatex(() -> formulaBlock.toLatex(TEXT_DIGITS));
        view.show(alternatives, AlignedEquations.toText(formulaBlock.format(text)));
        updateHighlights();
    }

    /**
     * Shows a formula of one line.
     *
     * @param line the function that writes the formula, once as LaTeX and once as plain text
     * @param digits the number of significant digits of its numbers
     */
    public void show(Function<FormulaWriter, String> line, int digits) {
        show(line, line, digits);
    }

    /**
     * Shows a formula of one line, which as text is complete.
     *
     * @param line the function that writes the line as LaTeX
     * @param complete the function that writes it in full as plain text
     * @param digits the number of significant digits of its numbers
     */
    public void show(Function<FormulaWriter, String> line, Function<FormulaWriter, String> complete, int digits) {
        elements.clear();
        view.show(alternatives(line, digits), complete.apply(new TextWriter(new SignificantDigits(TEXT_DIGITS))));
        updateHighlights();
    }

    /** Returns the formula with ever fewer terms of its sums. */
    private List<String> alternatives(Function<FormulaWriter, String> formula, int digits) {
        String longest = write(formula, digits, MAX_TERMS);
        String shortest = write(formula, digits, MIN_MAX_TERMS);
        if (shortest.equals(longest)) {
            return List.of(longest);
        }
        List<String> forms = new ArrayList<>(List.of(longest));
        for (int maxTerms = MAX_TERMS - 1; maxTerms > MIN_MAX_TERMS; maxTerms--) {
            forms.add(write(formula, digits, maxTerms));
        }
        forms.add(shortest);
        return forms.stream().distinct().toList();
    }

    private String write(Function<FormulaWriter, String> formula, int digits, int maxTerms) {
        return formula.apply(LatexWriter.forDisplay(
                new SignificantDigits(digits), this::tagged, Numbers.decimalSeparator(), maxTerms));
    }

    /** Draws the result of a formula in the color of {@code role}. */
    public void setResultRole(Role role) {
        view.setTagRoles(Map.of(Tags.RESULT, role));
    }

    private String tagged(Referent referent, String latex) {
        if (referent.equals(Answer.RESULT)) {
            return Tags.tagged(Tags.RESULT, "\\mathbf{" + latex + "}");
        }
        Element element = Element.of(referent);
        int index = elements.indexOf(element);
        if (index < 0) {
            index = elements.size();
            elements.add(element);
        }
        return Tags.tagged(index + 1, latex);
    }

    private Element element(int tag) {
        return tag == Tags.NONE || tag > elements.size() ? Element.NONE : elements.get(tag - 1);
    }

    private void setHovered(int tag) {
        Element element = element(tag);
        if (!element.equals(Element.NONE) || selection.hovered().get().equals(hoveredElement)) {
            selection.hovered().set(element);
        }
        hoveredElement = element;
    }

    private void updateHighlights() {
        Set<Integer> tags = new HashSet<>();
        for (int index = 0; index < elements.size(); index++) {
            if (elements.get(index).parts().stream().anyMatch(selection::isHovered)) {
                tags.add(index + 1);
            }
        }
        view.highlight(tags);
    }
}
