package org.backprop.explorer.model.landscape.relief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the visible parts of a path on a {@link Relief}. */
public final class Footpath {

    /** The distance between two points at which visibility is tested, in units of the picture. */
    private static final double STEP = 1.5;
    /** The distance, in units of the picture, below which two path points count as one. */
    private static final double CLOSE = 0.7;
    /** The number of bisections to find the point where visibility changes. */
    private static final int HALVINGS = 5;

    private final Relief relief;
    private final List<List<Spot>> stretches = new ArrayList<>();
    private List<Spot> stretch = new ArrayList<>();

    private Footpath(Relief relief) {
        this.relief = relief;
    }

    /**
     * Returns the visible parts of {@code path} as polylines on the screen, in the order of the path; hidden parts and
     * parts outside the grid are left out.
     */
    public static List<List<Spot>> seen(Relief relief, List<Footprint> path) {
        Footpath footpath = new Footpath(relief);
        Footprint last = null;
        for (int i = 0; i < path.size(); i++) {
            Footprint next = path.get(i);
            if (last == null) {
                last = next;
            } else if (i == path.size() - 1 || !footpath.areClose(last, next)) {
                footpath.lay(new Leg(last, next));
                last = next;
            }
        }
        footpath.end();
        return footpath.stretches;
    }

    /** Returns the projection of a point of the surface; empty if it is hidden or outside the surface. */
    public static Optional<Spot> seen(Relief relief, Footprint point) {
        return relief.terrain()
                .at(point.at())
                .filter(relief::sees)
                .map(ground -> new Spot(relief.projection().pixel(ground.position()), point.opacity()));
    }

    private boolean areClose(Footprint one, Footprint other) {
        Optional<GroundPoint> here = relief.terrain().at(one.at());
        Optional<GroundPoint> there = relief.terrain().at(other.at());
        return here.isPresent() && there.isPresent() && pixel(here.get()).distance(pixel(there.get())) < CLOSE;
    }

    private Pixel pixel(GroundPoint ground) {
        return relief.projection().pixel(ground.position());
    }

    private void lay(Leg whole) {
        Optional<Leg> inside = whole.within(relief.terrain().grid());
        if (inside.isEmpty() || !inside.get().from().equals(whole.from())) {
            end();
        }
        inside.ifPresent(this::follow);
    }

    private void follow(Leg leg) {
        double length =
                leg.length(relief.terrain().grid()) * relief.projection().scale();
        int steps = Math.max(1, (int) Math.ceil(length / STEP));
        if (stretch.isEmpty()) {
            seen(relief, leg.from()).ifPresent(stretch::add);
        }
        for (int i = 0; i < steps; i++) {
            step(leg, (double) i / steps, (i + 1.0) / steps);
        }
    }

    private void step(Leg leg, double before, double now) {
        Optional<Spot> spot = seen(relief, leg.at(now));
        if (spot.isPresent() == stretch.isEmpty()) {
            double edge = spot.isPresent() ? edge(leg, now, before) : edge(leg, before, now);
            seen(relief, leg.at(edge)).ifPresent(stretch::add);
        }
        spot.ifPresentOrElse(stretch::add, this::end);
    }

    /** Finds by bisection the last visible point between a visible and a hidden one. */
    private double edge(Leg leg, double seen, double hidden) {
        double sure = seen;
        double unsure = hidden;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (sure + unsure) / 2;
            if (seen(relief, leg.at(middle)).isPresent()) {
                sure = middle;
            } else {
                unsure = middle;
            }
        }
        return sure;
    }

    private void end() {
        if (stretch.size() > 1) {
            stretches.add(stretch);
        }
        stretch = new ArrayList<>();
    }
}
