package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.LatexScript;
import org.backprop.explorer.model.derivation.Numerals;
import org.backprop.explorer.model.derivation.Script;
import org.backprop.explorer.model.derivation.TextScript;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.formula.FormulaView;
import org.backprop.explorer.view.formula.Tags;

/**
 * A formula whose factors are linked to the elements that they stand for: hovering a factor hovers its edge or neuron,
 * and vice versa; a click selects it.
 */
public final class LinkedFormula {

    /** The largest number of terms of a sum, or of rows or columns of a matrix, that is shown in full. */
    private static final int MOST_TERMS = 4;

    private static final int TEXT_DIGITS = 10;

    private final FormulaView view;
    private final Selection selection;
    private final List<Element> elements = new ArrayList<>();
    private Element pointedAt = Element.NOTHING;

    /** Creates an empty formula. */
    public LinkedFormula(FormulaDesk desk) {
        this.view = new FormulaView(desk.look(), desk.typesetter());
        this.selection = desk.selection();
        view.hoveredTag().addListener((property, was, is) -> point(is.intValue()));
        view.onTagClicked(tag -> selection.selected().set(element(tag)));
        selection.hovered().addListener((property, was, is) -> mark());
    }

    /** The node that shows the formula. */
    public Node node() {
        return view;
    }

    /** Sets the font size in pixels. */
    public void setSize(double pixels) {
        view.setSize(pixels);
    }

    /** Shows {@code block}. */
    void show(Block block) {
        elements.clear();
        Script latex = LatexScript.shown(new Numerals(block.digits()), this::tagged, Numbers.separator(), MOST_TERMS);
        Script text = new TextScript(new Numerals(TEXT_DIGITS));
        view.copies(() -> block.latex(TEXT_DIGITS));
        view.show(Alignment.latex(block.written(latex)), Alignment.text(block.written(text)));
        mark();
    }

    /**
     * Shows a formula of one line.
     *
     * @param line the function that writes the formula, once as LaTeX and once as plain text
     * @param digits the number of significant digits of its numbers
     */
    public void show(Function<Script, String> line, int digits) {
        elements.clear();
        Script latex = LatexScript.shown(new Numerals(digits), this::tagged, Numbers.separator(), MOST_TERMS);
        view.show(line.apply(latex), line.apply(new TextScript(new Numerals(TEXT_DIGITS))));
        mark();
    }

    private String tagged(Element element, String latex) {
        int place = elements.indexOf(element);
        if (place < 0) {
            place = elements.size();
            elements.add(element);
        }
        return Tags.tagged(place + 1, latex);
    }

    private Element element(int tag) {
        return tag == Tags.NONE || tag > elements.size() ? Element.NOTHING : elements.get(tag - 1);
    }

    private void point(int tag) {
        Element element = element(tag);
        if (!element.equals(Element.NOTHING) || selection.hovered().get().equals(pointedAt)) {
            selection.hovered().set(element);
        }
        pointedAt = element;
    }

    private void mark() {
        Set<Integer> tags = new HashSet<>();
        for (int place = 0; place < elements.size(); place++) {
            if (elements.get(place).parts().stream().anyMatch(selection::pointsAt)) {
                tags.add(place + 1);
            }
        }
        view.mark(tags);
    }
}
