package org.backprop.explorer.view;

import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * The colors of one theme. Blue and orange tell signs of weights, purple and green those of derivatives; both pairs
 * stay apart for people who see no red or green, and a dash pattern says the same where a line is negative.
 */
public enum Palette {
    /** Dark ink on white cards. */
    LIGHT("#f3f4f6", "#ffffff", "#dfe3e8", "#1b2430", "#5d6876", "#2166ac", "#c05a12", "#762a83", "#1b7837", "#f2c200"),
    /** Light ink on dark cards. */
    DARK("#14181d", "#1e242b", "#38414c", "#e8ecf1", "#9aa7b5", "#6fb1f2", "#f0a15e", "#cf9fe2", "#7ecb91", "#e3b505");

    private final String[] webColors;

    Palette(String... webs) {
        this.webColors = webs;
    }

    /** The parts that colors play. */
    public enum Role {
        /** Behind the cards. */
        BACKGROUND,
        /** A card. */
        CARD,
        /** Thin lines between things. */
        LINE,
        /** Text. */
        TEXT,
        /** Text that steps back. */
        MUTED,
        /** A positive weight. */
        POSITIVE,
        /** A negative weight. */
        NEGATIVE,
        /** A positive derivative. */
        POSITIVE_DERIVATIVE,
        /** A negative derivative. */
        NEGATIVE_DERIVATIVE,
        /** The selected element. */
        SELECTION
    }

    /** The color that plays {@code role}. */
    public Color get(Role role) {
        return Color.web(webColors[role.ordinal()]);
    }

    /** The color of a weight by its sign. */
    public Color weight(double value) {
        return get(value < 0 ? Role.NEGATIVE : Role.POSITIVE);
    }

    /** The color of a derivative by its sign. */
    public Color derivative(double value) {
        return get(value < 0 ? Role.NEGATIVE_DERIVATIVE : Role.POSITIVE_DERIVATIVE);
    }

    /** The same colors as looked-up colors for the stylesheet: {@code -x-text}, {@code -x-positive} and so on. */
    public String css() {
        StringBuilder css = new StringBuilder();
        for (Role role : Role.values()) {
            css.append("-x-")
                    .append(role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .append(": ");
            css.append(webColors[role.ordinal()]).append("; ");
        }
        return css.toString();
    }
}
