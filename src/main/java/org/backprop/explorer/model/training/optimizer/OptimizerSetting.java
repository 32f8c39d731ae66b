package org.backprop.explorer.model.training.optimizer;

import org.backprop.explorer.model.formula.Quantity;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Terms;
import org.backprop.explorer.model.message.InvalidValueException;

/**
 * A setting of an optimizer besides the learning rate.
 *
 * @param name its name in session files
 * @param symbol its symbol in formulas
 * @param defaultValue its value if none is given
 * @param range the values that it can have
 */
public record OptimizerSetting(String name, Symbol symbol, double defaultValue, Range range) {
    /** The name of ε, the number that some optimizers add to a divisor. */
    public static final String EPSILON = "epsilon";

    /** The values that a setting can have. */
    public enum Range {
        /** Finite numbers of at least 0. */
        NON_NEGATIVE {
            @Override
            boolean contains(double value) {
                return value >= 0 && Double.isFinite(value);
            }
        },
        /** Numbers of at least 0 and below 1. */
        FRACTION {
            @Override
            boolean contains(double value) {
                return value >= 0 && value < 1;
            }
        };

        abstract boolean contains(double value);

        /**
         * Checks that {@code value} lies in this range.
         *
         * @param name the setting, which has a message of its own
         * @throws InvalidValueException if it does not
         */
        void require(double value, String name) {
            InvalidValueException.require(contains(value), "range." + name);
        }
    }

    /** μ, the factor of the velocity. */
    static OptimizerSetting momentum(double defaultValue) {
        return new OptimizerSetting("momentum", new Symbol("mu", "\\mu", "μ"), defaultValue, Range.NON_NEGATIVE);
    }

    /** ε, which keeps a denominator from becoming 0. */
    static OptimizerSetting epsilon(double defaultValue) {
        return new OptimizerSetting(EPSILON, new Symbol("eps", "\\varepsilon", "ε"), defaultValue, Range.NON_NEGATIVE);
    }

    /** Checks that the setting can have {@code value}, or throws an {@link InvalidValueException}. */
    void require(double value) {
        range.require(value, name);
    }

    /** The setting in a formula, with {@code value}. */
    Quantity quantity(double value) {
        return Terms.knownQuantity(symbol, value);
    }
}
