package org.backprop.explorer.view.window;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** Moves the focus from region to region of the window, in a circle. */
final class RegionTraversal {

    private final List<Stop> stops;
    private final Consumer<Region> reveal;

    /**
     * A stop on the way.
     *
     * @param regions the regions that belong to it
     * @param entry moves the focus into it; returns false if nothing in it can have the focus
     */
    record Stop(List<? extends Region> regions, BooleanSupplier entry) {

        /** Returns a stop at the first node in {@code regions} that can have the focus. */
        static Stop atFirstNode(List<? extends Region> regions) {
            return new Stop(regions, () -> regions.stream()
                    .filter(region -> region.getScene() != null)
                    .anyMatch(RegionTraversal::focusFirst));
        }

        private boolean isInWindow() {
            return regions.stream().anyMatch(region -> region.getScene() != null);
        }

        private boolean contains(Node node) {
            return node != null && (regions.contains(node) || contains(node.getParent()));
        }
    }

    /**
     * Creates a traversal.
     *
     * @param reveal brings a region to the front if it shares its place with others
     */
    RegionTraversal(List<Stop> stops, Consumer<Region> reveal) {
        this.stops = stops;
        this.reveal = reveal;
    }

    /** Moves the focus from {@code focused} to the next region in which something can have it. */
    void next(Node focused) {
        move(focused, 1);
    }

    /** Moves the focus from {@code focused} to the previous region in which something can have it. */
    void previous(Node focused) {
        move(focused, -1);
    }

    private void move(Node focused, int direction) {
        int outside = direction > 0 ? -1 : 0;
        int start = IntStream.range(0, stops.size())
                .filter(index -> stops.get(index).contains(focused))
                .findFirst()
                .orElse(outside);
        boolean hasFocus = false;
        for (int step = 1; step <= stops.size() && !hasFocus; step++) {
            hasFocus = enter(stops.get(Math.floorMod(start + direction * step, stops.size())));
        }
    }

    private boolean enter(Stop stop) {
        if (!stop.isInWindow()) {
            Region region = stop.regions().get(0);
            reveal.accept(region);
            layOut(region); // a list has no rows before
        }
        return stop.isInWindow() && stop.entry().getAsBoolean(); // not in the window: one beside it is enlarged
    }

    private static void layOut(Region region) {
        if (region.getScene() != null) {
            region.getScene().getRoot().applyCss();
            region.getScene().getRoot().layout();
        }
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(RegionTraversal::focusFirst);
    }
}
