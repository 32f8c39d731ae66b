package org.backprop.explorer.view.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/**
 * A typeset formula. Its coordinates are pixels from the left end of its baseline, to the right and down. Immutable and
 * thread-safe.
 */
public final class Typeset {

    private final Extent extent;
    private final List<Ink> inks;
    private final Map<Integer, List<Rectangle2D>> boxes = new LinkedHashMap<>();

    /** The size of a formula in pixels: to the right, above its baseline and below it. */
    record Extent(double width, double ascent, double descent) {}

    private record Hit(int tag, double distance, double area) {}

    /** Creates an empty formula. */
    Typeset() {
        this(new Extent(0, 0, 0), List.of(), List.of());
    }

    Typeset(Extent extent, List<Ink> inks, List<Part> parts) {
        this.extent = extent;
        this.inks = List.copyOf(inks);
        parts.stream().filter(Part::isSeen).forEach(part -> boxes.computeIfAbsent(part.tag(), tag -> new ArrayList<>())
                .add(part.box()));
    }

    /** The width in pixels. */
    public double width() {
        return extent.width();
    }

    /** The height above the baseline in pixels. */
    public double ascent() {
        return extent.ascent();
    }

    /** The depth below the baseline in pixels. */
    public double descent() {
        return extent.descent();
    }

    List<Ink> inks() {
        return inks;
    }

    /** All tags, in the order of their first occurrence. */
    public List<Integer> tags() {
        return List.copyOf(boxes.keySet());
    }

    /** The regions with this tag, each as the bounding box of its glyphs. */
    public List<Rectangle2D> boxes(int tag) {
        return List.copyOf(boxes.getOrDefault(tag, List.of()));
    }

    /**
     * The tag of the nearest region at most {@code slop} from a point, the smallest of several, or {@link Tags#NONE}.
     */
    public int tagAt(double x, double y, double slop) {
        List<Hit> hits = new ArrayList<>();
        boxes.forEach((tag, places) -> places.forEach(box -> hits.add(hit(tag, box, x, y))));
        return hits.stream()
                .filter(hit -> hit.distance() <= slop)
                .min(Comparator.comparingDouble(Hit::distance).thenComparingDouble(Hit::area))
                .map(Hit::tag)
                .orElse(Tags.NONE);
    }

    private static Hit hit(int tag, Rectangle2D box, double x, double y) {
        double beside = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double above = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return new Hit(tag, Math.hypot(beside, above), box.getWidth() * box.getHeight());
    }

    /** Draws the formula with the left end of its baseline at the origin, each region in the color of its tag. */
    public void draw(GraphicsContext canvas, IntFunction<? extends Paint> colours) {
        for (Ink ink : inks) {
            canvas.setFill(colours.apply(ink.tag()));
            ink.fill(canvas);
        }
    }
}
