package org.backprop.explorer.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A size of the texts in the window, with which all else grows.
 *
 * @param percent the size in percent of the normal one
 */
public record TextSize(int percent) {

    /** All sizes that can be chosen, in ascending order. */
    public static final List<TextSize> ALL = List.of(90, 100, 110, 125, 150, 175, 200).stream()
            .map(TextSize::new)
            .toList();

    /** The size at which the program starts for the first time. */
    public static final TextSize NORMAL = new TextSize(100);

    private static final String POPUPS = ".context-menu, .combo-box-popup, .tooltip, .dialog-pane";
    /** The font size of the window's texts at {@link #NORMAL}, in pixels. */
    private static final double NORMAL_FONT_SIZE = 13;

    /** Returns the size that can be chosen and is nearest to {@code percent}. */
    public static TextSize nearest(int percent) {
        return Collections.min(ALL, Comparator.comparingInt(size -> Math.abs(size.percent - percent)));
    }

    /** Returns the size as a factor. */
    public double factor() {
        return percent / 100.0;
    }

    /** Returns the next larger size, or this one if there is none. */
    public TextSize larger() {
        return neighbor(1);
    }

    /** Returns the next smaller size, or this one if there is none. */
    public TextSize smaller() {
        return neighbor(-1);
    }

    private TextSize neighbor(int step) {
        int index = ALL.indexOf(this) + step;
        return ALL.get(Math.max(0, Math.min(ALL.size() - 1, index)));
    }

    /** Returns the address of a stylesheet for menus, tooltips and dialogs, which have windows of their own. */
    public String popupStylesheet() {
        String css = POPUPS + " { -fx-font-size: " + NORMAL_FONT_SIZE * factor() + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
