package org.backprop.explorer.view.window;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;

/** Sees to it that at most one region is large at a time, and that the regions are arranged for it. */
final class Enlargement {

    private final Runnable showAll;
    private final Runnable onArranged;
    private final Map<BooleanProperty, Runnable> regions = new LinkedHashMap<>();

    /**
     * Creates an enlargement of no region.
     *
     * @param showAll arranges the regions with none of them enlarged
     * @param onArranged runs after each change of the arrangement
     */
    Enlargement(Runnable showAll, Runnable onArranged) {
        this.showAll = showAll;
        this.onArranged = onArranged;
    }

    /**
     * Adds a region.
     *
     * @param isLarge whether it is large
     * @param enlarge arranges the regions around it
     */
    void add(BooleanProperty isLarge, Runnable enlarge) {
        regions.put(isLarge, enlarge);
        isLarge.addListener((property, was, is) -> {
            if (is) {
                regions.keySet().stream().filter(other -> other != isLarge).forEach(other -> other.set(false));
                enlarge.run();
                onArranged.run();
            } else if (regions.keySet().stream().noneMatch(BooleanProperty::get)) {
                showAll.run();
                onArranged.run();
            }
        });
    }

    /** Puts all regions back in their places. */
    void restore() {
        regions.keySet().forEach(isLarge -> isLarge.set(false));
    }
}
