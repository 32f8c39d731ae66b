package org.backprop.explorer.view.inspector;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.derivation.Answer;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.derivation.LinkedFormula;

/**
 * Shows the numbers that one looks for first: the value of the selected element or, of a parameter, its derivative and
 * the optimizer's step. They share a line where they fit, and shrink rather than being cut. So that nothing below
 * jumps, they keep their number of lines while they are about the same kind of thing.
 */
final class AnswerView extends Region {

    private static final double FONT_SIZE = 17;
    private static final double LARGE_FONT_SIZE = 20;
    private static final double GAP = 22;
    private static final double LINE_GAP = 1;
    /** The height of a line, in units of its font size. */
    private static final double LINE_HEIGHT = 1.45;
    /** The position of the baseline, in units of the height of its line. */
    private static final double BASELINE = 0.68;

    /** Two lines are easier to read than one of smaller type. */
    private static final double MIN_SCALE_OF_ONE_LINE = 0.9;

    /** Below this scale the step is written with fewer numbers instead. */
    private static final double MIN_SCALE_OF_FACTORS = 0.7;

    private final LinkedFormula value;
    private final LinkedFormula step;
    /** Stands for the step until it is known. */
    private final Label pendingStep = new Label(Texts.text("inspector.step.pending"));

    private Answer answer;
    private Shape shape;
    private double shapeWidth;
    private boolean needsTwoLines;

    /** What decides how long the formulas are, apart from the digits of their numbers. */
    private record Shape(boolean isParameter, OptimizerKind optimizer, boolean isLarge) {}

    AnswerView(FormulaContext context) {
        value = createFormula(context, "answer-value");
        step = createFormula(context, "answer-step");
        setId("answer");
        getStyleClass().add("answer");
        pendingStep.setId("answer-step-pending");
        pendingStep.getStyleClass().add("muted");
        getChildren().setAll(value.node(), step.node(), pendingStep);
        widthProperty().addListener((observable, oldValue, newValue) -> {
            if (answer != null) {
                writeStep();
            }
        });
    }

    private static LinkedFormula createFormula(FormulaContext context, String id) {
        LinkedFormula formula = new LinkedFormula(context);
        formula.node().setId(id);
        return formula;
    }

    /** Shows the answer about {@code element}; hides itself if it has no value. */
    void show(Snapshot snapshot, Element element, boolean isLarge) {
        answer = new Answer(snapshot, element);
        if (element.equals(Element.NONE)) {
            hide();
            return;
        }
        setShown(true);
        List.of(value, step).forEach(formula -> formula.setFontSize(isLarge ? LARGE_FONT_SIZE : FONT_SIZE));
        value.show(writer -> writer.inline(answer.writeValue(writer).orElse("")), Numbers.BRIEF);
        value.setResultRole(resultRole());
        writeStep();
        boolean isParameter = element instanceof Element.Parameter;
        step.node().setVisible(answer.isStepKnown());
        pendingStep.setVisible(isParameter && !answer.isStepKnown());
        StyleClasses.toggle(this, "backward", answer.isDerivative());
        setShape(
                new Shape(isParameter, snapshot.context().settings().optimizer().kind(), isLarge));
    }

    void hide() {
        setShown(false);
    }

    private void setShown(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }

    private Role resultRole() {
        if (!answer.isDerivative()) {
            return Role.TEXT;
        }
        return answer.value().orElse(0) < 0 ? Role.NEGATIVE_DERIVATIVE : Role.POSITIVE_DERIVATIVE;
    }

    /** Writes the step with all its factors, if it can be read at that length, or else with less. */
    private void writeStep() {
        writeStep(false);
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        if (getWidth() > 0 && MIN_SCALE_OF_FACTORS * step.node().prefWidth(-1) > width) {
            writeStep(true);
        }
    }

    private void writeStep(boolean isShort) {
        step.show(writer -> writer.inline(answer.writeStep(writer, isShort).orElse("")), Numbers.BRIEF);
    }

    private void setShape(Shape newShape) {
        if (!newShape.equals(shape)) {
            shape = newShape;
            needsTwoLines = false;
        }
        requestLayout();
    }

    /** Returns whether a line of this width is too short for both formulas; a negative width stands for any width. */
    private boolean hasTwoLines(double width) {
        if (width >= 0 && width != shapeWidth) {
            shapeWidth = width;
            needsTwoLines = false;
        }
        double needed = value.node().prefWidth(-1) + GAP + step.node().prefWidth(-1);
        needsTwoLines |= shape != null && shape.isParameter() && width >= 0 && width < MIN_SCALE_OF_ONE_LINE * needed;
        return needsTwoLines;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double first = value.node().prefWidth(-1);
        double second = step.node().prefWidth(-1);
        double y = snappedTopInset();
        boolean isBelow = hasTwoLines(width);
        double scale = isBelow ? 1 : Math.min(1, (width - GAP) / (first + second));
        double left = isBelow ? 0 : scale * first + GAP;
        double top = isBelow ? y + lineHeight() + LINE_GAP : y;
        place(value.node(), 0, y, Math.min(width, scale * first));
        place(step.node(), left, top, isBelow ? Math.min(width, second) : scale * second);
        place(pendingStep, left, top, Math.min(width - left, pendingStep.prefWidth(-1)));
    }

    /** Places a formula so that the baselines of a line are in line. */
    private void place(Node formula, double x, double y, double width) {
        formula.resize(width, formula.prefHeight(width));
        double baseline = BASELINE * lineHeight();
        formula.relocate(snappedLeftInset() + x, snapPositionY(y + baseline - formula.getBaselineOffset()));
    }

    /** Returns the height of a line, the same for nearly all numbers. */
    private double lineHeight() {
        double usual = LINE_HEIGHT * (shape != null && shape.isLarge() ? LARGE_FONT_SIZE : FONT_SIZE);
        return Math.max(usual, Math.max(value.node().prefHeight(-1), step.node().prefHeight(-1)));
    }

    /** Returns horizontal, since the number of lines depends on the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + value.node().prefWidth(-1)
                + GAP
                + step.node().prefWidth(-1)
                + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double available = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return insets + (hasTwoLines(available) ? 2 * lineHeight() + LINE_GAP : lineHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
