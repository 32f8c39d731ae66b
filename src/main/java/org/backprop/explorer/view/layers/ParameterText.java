package org.backprop.explorer.view.layers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.picture.AnimationFrame;

/**
 * The text about a parameter in the picture: its value, but at the phase gradient its derivative, and at the phase
 * update its old and new value.
 *
 * @param kind what the text shows
 * @param value the number whose sign the text's color shows
 * @param forms the text in several lengths, the longest first
 */
record ParameterText(Kind kind, double value, List<String> forms) {

    /** What a text shows of a parameter. */
    enum Kind {
        /** Its value. */
        VALUE,
        /** The derivative of the cost. */
        DERIVATIVE,
        /** Its change by the update. */
        CHANGE
    }

    private static final int DECIMALS = 3;
    private static final int MAX_DECIMALS = 6;
    private static final int MIN_DIGITS = 2;
    /** The absolute value from which on significant digits are counted. */
    private static final double MIN_ROUNDED = 10;
    /** The absolute value from which on a number is whole, with spaces between groups of digits. */
    private static final double MIN_GROUPED = 10_000;

    /** The absolute value from which on a number has a power of ten. */
    private static final double MAX_GROUPED = 1_000_000;

    /** Returns the text about the parameter at {@code index}, whose value in {@code frame} is {@code value}. */
    static ParameterText of(AnimationFrame frame, int index, double value) {
        Snapshot snapshot = frame.snapshot();
        if (snapshot.moment().phase().equals(Phase.GRADIENT)) {
            return derivative(snapshot.batchGradient(index).orElseThrow());
        }
        double before = snapshot.beforeUpdate().parameters().get(index);
        boolean isChanged = snapshot.hasReached(Phase.UPDATE) && !frame.isPending(Phase.UPDATE) && before != value;
        return isChanged ? change(before, value) : new ParameterText(Kind.VALUE, value, List.of(format(value)));
    }

    /** Returns the text in a form; the shortest one if it has fewer forms. */
    String form(int form) {
        return forms.get(Math.min(form, forms.size() - 1));
    }

    /** Returns the longest form that fits into so much space, or the shortest form. */
    String fitting(CharacterBox space) {
        return forms.stream()
                .filter(form -> space.contains(CharacterBox.of(form)))
                .findFirst()
                .orElseGet(() -> form(forms.size() - 1));
    }

    /** Gives a label the style classes for the kind and the sign. */
    void showKind(Label label) {
        StyleClasses.toggle(label, "negative", kind != Kind.DERIVATIVE && value < 0);
        StyleClasses.toggle(label, "changed", kind == Kind.CHANGE);
        StyleClasses.toggle(label, "positive-derivative", kind == Kind.DERIVATIVE && value > 0);
        StyleClasses.toggle(label, "negative-derivative", kind == Kind.DERIVATIVE && value < 0);
    }

    /** Writes a derivative with four digits, if need be in two lines, and then with fewer. */
    private static ParameterText derivative(double derivative) {
        List<String> lessPrecise = IntStream.iterate(
                        Numbers.BRIEF - 1, digits -> digits >= MIN_DIGITS, digits -> digits - 1)
                .mapToObj(digits -> Numbers.significant(derivative, digits))
                .toList();
        List<String> forms = Stream.of(
                        List.of(Numbers.significant(derivative, Numbers.BRIEF)),
                        Numbers.inTwoLines(derivative, Numbers.BRIEF).stream().toList(),
                        lessPrecise)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new ParameterText(Kind.DERIVATIVE, derivative, forms);
    }

    /** Writes both values with as many decimals as it takes to tell them apart, if that is possible. */
    private static ParameterText change(double before, double now) {
        int decimals = DECIMALS;
        while (decimals <= MAX_DECIMALS && format(before, decimals).equals(format(now, decimals))) {
            decimals++;
        }
        if (decimals > MAX_DECIMALS) {
            return new ParameterText(Kind.CHANGE, now - before, List.of(format(now)));
        }
        String oldValue = format(before, decimals);
        String newValue = format(now, decimals);
        String change = Texts.text("parameter.moved", oldValue, newValue);
        String inTwoLines = Texts.text("parameter.moved.in-two-lines", oldValue, newValue);
        List<String> forms =
                Stream.of(change, inTwoLines, newValue, format(now)).distinct().toList();
        return new ParameterText(Kind.CHANGE, now - before, forms);
    }

    /** Returns a value with three decimals or, if it is large, with at least four significant digits. */
    static String format(double value) {
        return format(value, DECIMALS);
    }

    private static String format(double value, int decimals) {
        double size = Math.abs(value);
        if (size >= MIN_GROUPED && size < MAX_GROUPED) {
            return Numbers.count(Math.round(value));
        }
        return size < MIN_ROUNDED ? Numbers.fixed(value, decimals) : Numbers.significant(value, decimals + 1);
    }
}
