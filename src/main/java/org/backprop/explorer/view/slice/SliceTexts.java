package org.backprop.explorer.view.slice;

import java.util.Locale;
import java.util.Optional;
import org.backprop.explorer.model.landscape.ParameterStep;
import org.backprop.explorer.model.landscape.ParameterStep.StepOutcome;
import org.backprop.explorer.model.landscape.SlicePoint;
import org.backprop.explorer.model.landscape.UphillCause;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** The texts about the cost along one parameter. */
final class SliceTexts {

    private static final String SHORT = ".short";

    private SliceTexts() {}

    /** Returns the text that tells where the other parameters are. */
    static String condition(SliceStep step) {
        return step.isDone()
                ? Texts.text(
                        "slice.condition.update",
                        Numbers.count(step.snapshot().moment().updateCount()))
                : Texts.text("slice.condition");
    }

    /** Returns the label of the tangent, with what the slope belongs to unless that is the curve. */
    static String slope(SliceStep step) {
        if (step.slope().isEmpty()) {
            return Texts.text("slice.slope.unknown");
        }
        String slope = Numbers.significant(step.slope().getAsDouble(), Numbers.BRIEF);
        return Texts.text("slice.slope." + gradientKey(step), slope, sampleNumber(step));
    }

    /** Returns a text with the direction of descent and, once it is known, the outcome of the step. */
    static String summary(SliceStep step) {
        return text(step, "") + changeText(step);
    }

    /** Returns a shorter {@link #summary}. */
    static String shortSummary(SliceStep step) {
        return text(step, SHORT);
    }

    private static String text(SliceStep step, String keySuffix) {
        String direction = directionText(step, keySuffix);
        return step.step()
                .map(each -> direction + " " + outcomeText(step, each, keySuffix))
                .orElse(direction);
    }

    private static String directionText(SliceStep step, String keySuffix) {
        if (step.slope().isEmpty()) {
            return Texts.text("slice.pending" + keySuffix);
        }
        String gradientKey = gradientKey(step);
        if (!gradientKey.equals("cost")) {
            String samples = Numbers.count(step.snapshot().context().objective().sampleCount());
            return Texts.text("slice.line." + gradientKey + keySuffix, sampleNumber(step), samples);
        }
        return Texts.text("slice." + directionKey(step) + keySuffix, step.symbol());
    }

    private static String directionKey(SliceStep step) {
        double slope = step.slope().getAsDouble();
        return step.start().isFlat(slope) ? "flat" : slope > 0 ? "left" : "right";
    }

    /** Returns what the displayed gradient belongs to: the cost, a batch, a sample, or the loss without penalty. */
    private static String gradientKey(SliceStep step) {
        if (step.snapshot().isDisplayedGradientOfCost()) {
            return "cost";
        }
        if (step.snapshot().context().objective().sampleCount() == 1) {
            return "loss";
        }
        boolean isOfOne = step.snapshot().context().batch().samples().size() == 1;
        return step.snapshot().isDisplayedGradientOfBatch() && !isOfOne ? "batch" : "sample";
    }

    private static String sampleNumber(SliceStep step) {
        return Numbers.count(step.snapshot().sampleIndex() + 1L);
    }

    private static String outcomeText(SliceStep step, ParameterStep parameterStep, String keySuffix) {
        StepOutcome outcome = parameterStep.outcome();
        Optional<UphillCause> cause = outcome == StepOutcome.HIGHER
                ? UphillCause.find(step.snapshot(), step.index(), parameterStep)
                : Optional.empty();
        String key = "slice.step." + lowerCase(outcome)
                + cause.map(each -> "." + lowerCase(each)).orElse("");
        return Texts.text(key + keySuffix, optimizerName(step));
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String optimizerName(SliceStep step) {
        return Texts.text(
                "optimizer." + step.snapshot().context().settings().optimizer().id());
    }

    /**
     * Returns the costs at both ends of the step, of this parameter alone, where they differ in the digits that are
     * displayed.
     */
    private static String changeText(SliceStep step) {
        String before = Numbers.significant(step.start().cost(), Numbers.BRIEF);
        String after = step.end()
                .map(SlicePoint::cost)
                .filter(Double::isFinite)
                .map(cost -> Numbers.significant(cost, Numbers.BRIEF))
                .orElse(before);
        return after.equals(before) ? "" : " " + Texts.text("slice.change", before, after, step.symbol());
    }
}
