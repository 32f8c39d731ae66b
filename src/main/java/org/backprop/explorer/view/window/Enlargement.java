package org.backprop.explorer.view.window;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;

/** Sees to it that at most one region is large at a time, and that the regions are arranged for it. */
final class Enlargement {

    private final Runnable showAll;
    private Runnable onRestored = () -> {};
    private final Map<BooleanProperty, Runnable> regions = new LinkedHashMap<>();

    /** @param arrange puts all regions in their places, none of them large */
    Enlargement(Runnable arrange) {
        this.showAll = arrange;
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
                onRestored.run();
            } else if (regions.keySet().stream().noneMatch(BooleanProperty::get)) {
                showAll.run();
                onRestored.run();
            }
        });
    }

    /** Has {@code task} done each time that the regions have been arranged anew. */
    void setOnRestored(Runnable task) {
        onRestored = task;
    }

    /** Puts all regions back in their places. */
    void restore() {
        regions.keySet().forEach(isLarge -> isLarge.set(false));
    }
}
