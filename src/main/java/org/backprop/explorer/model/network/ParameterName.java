package org.backprop.explorer.model.network;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backprop.explorer.model.message.InvalidValueException;
import org.backprop.explorer.model.message.Message;

/** The name of one parameter: a weight w_ij^k or a bias b_j^k, whose indices count from 1. */
public sealed interface ParameterName {

    /** k, the layer that the parameter belongs to. */
    int layer();

    /** j, the neuron whose weighted sum z_j^k contains the parameter. */
    int neuron();

    /** The text form, {@code w[k,i,j]} or {@code b[k,j]}. */
    String text();

    /** w_ij^k, the weight from neuron {@code i} of column k to neuron {@code j} of column k + 1. */
    record Weight(int layer, int from, int to) implements ParameterName {
        @Override
        public int neuron() {
            return to;
        }

        @Override
        public String text() {
            return "w[" + layer + "," + from + "," + to + "]";
        }
    }

    /** b_j^k, the bias of neuron {@code j} of layer k. */
    record Bias(int layer, int neuron) implements ParameterName {
        @Override
        public String text() {
            return "b[" + layer + "," + neuron + "]";
        }
    }

    /**
     * Parses the text form of a name.
     *
     * @throws IllegalArgumentException if {@code text} is neither {@code w[k,i,j]} nor {@code b[k,j]}
     */
    static ParameterName parse(String text) {
        Matcher weight = Patterns.WEIGHT.matcher(text);
        if (weight.matches()) {
            return new Weight(
                    Patterns.parseNumber(weight, 1), Patterns.parseNumber(weight, 2), Patterns.parseNumber(weight, 3));
        }
        Matcher bias = Patterns.BIAS.matcher(text);
        if (bias.matches()) {
            return new Bias(Patterns.parseNumber(bias, 1), Patterns.parseNumber(bias, 2));
        }
        throw new InvalidValueException(Message.of("parameter.name"));
    }

    /** The patterns of the two text forms; numbers have at most three digits, so parsing them cannot overflow. */
    final class Patterns {
        private static final String NUMBER = "([1-9]\\d{0,2})";
        private static final Pattern WEIGHT = Pattern.compile("w\\[" + NUMBER + "," + NUMBER + "," + NUMBER + "]");
        private static final Pattern BIAS = Pattern.compile("b\\[" + NUMBER + "," + NUMBER + "]");

        private Patterns() {}

        private static int parseNumber(Matcher matcher, int group) {
            return Integer.parseInt(matcher.group(group));
        }
    }
}
