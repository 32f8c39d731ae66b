package org.backprop.explorer.view;

import java.util.Locale;
import javafx.scene.paint.Color;
import org.backprop.explorer.model.timeline.moment.Phase;

/**
 * The colors of one theme. Blue and orange stand for the signs of weights, purple and green for those of derivatives.
 * Both pairs differ for people with red-green color blindness; lines of negative weights are dashed as well.
 */
public enum Palette {
    /** Dark text on white cards. */
    LIGHT(
            "#f3f4f6", "#ffffff", "#dfe3e8", "#1b2430", "#5d6876", "#2166ac", "#c05a12", "#762a83", "#1b7837",
            "#f2c200", "#2166ac", "#762a83", "#dce8f4", "#ece0f0"),
    /** Light text on dark cards. */
    DARK(
            "#14181d", "#1e242b", "#38414c", "#e8ecf1", "#9aa7b5", "#6fb1f2", "#f0a15e", "#cf9fe2", "#7ecb91",
            "#e3b505", "#6fb1f2", "#cf9fe2", "#24384d", "#3f2b47");

    private final String[] webColors;

    Palette(String... webColors) {
        this.webColors = webColors;
    }

    /** The roles of colors. */
    public enum Role {
        /** The background behind the cards. */
        BACKGROUND,
        /** The background of a card. */
        CARD,
        /** Borders and separators. */
        LINE,
        /** Text. */
        TEXT,
        /** Less important text. */
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
        SELECTION,
        /** What belongs to the forward pass. */
        FORWARD,
        /** What belongs to the backward pass, the gradient or the update. */
        BACKWARD,
        /** The background of what belongs to the forward pass. */
        FORWARD_TINT,
        /** The background of what belongs to the backward pass, the gradient or the update. */
        BACKWARD_TINT
    }

    /** Returns the color of {@code role}. */
    public Color get(Role role) {
        return Color.web(webColors[role.ordinal()]);
    }

    /** Returns the color of a phase. */
    public Color phase(Phase phase) {
        return get(phase.isAfterLoss() ? Role.BACKWARD : Role.FORWARD);
    }

    /** Returns the color of a weight by its sign. */
    public Color weight(double value) {
        return get(value < 0 ? Role.NEGATIVE : Role.POSITIVE);
    }

    /** Returns the color of a derivative by its sign. */
    public Color derivative(double value) {
        return get(value < 0 ? Role.NEGATIVE_DERIVATIVE : Role.POSITIVE_DERIVATIVE);
    }

    /**
     * Returns the same colors as looked-up colors for the stylesheet: {@code -x-text}, {@code -x-positive} and so on.
     */
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
