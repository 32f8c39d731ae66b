package org.backprop.explorer.view;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The style of a path's line, which distinguishes it from other paths by a color that people with red-green color
 * blindness can tell apart, and by dashes.
 *
 * @param color the color
 * @param dashes the lengths of dashes and gaps; empty for a solid line
 */
public record PathStyle(Color color, List<Double> dashes) {

    private static final List<PathStyle> STYLES = List.of(
            new PathStyle(Color.web("#0072b2"), List.of()),
            new PathStyle(Color.web("#d55e00"), List.of(8.0, 4.0)),
            new PathStyle(Color.web("#009e73"), List.of(2.0, 4.0)),
            new PathStyle(Color.web("#cc79a7"), List.of(8.0, 3.0, 2.0, 3.0)),
            new PathStyle(Color.web("#e69f00"), List.of()),
            new PathStyle(Color.web("#56b4e9"), List.of(8.0, 4.0)));

    /** Copies {@code dashes}. */
    public PathStyle {
        dashes = List.copyOf(dashes);
    }

    /** Returns the style of path number {@code number}, from 0. */
    public static PathStyle of(int number) {
        return STYLES.get(number % STYLES.size());
    }
}
