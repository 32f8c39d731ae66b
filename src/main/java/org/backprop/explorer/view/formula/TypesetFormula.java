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
public final class TypesetFormula {

    private final Extent extent;
    private final List<PlacedGlyph> placedGlyphs;
    private final Map<Integer, List<Rectangle2D>> boxes = new LinkedHashMap<>();

    /** The size of a formula in pixels: to the right, above its baseline and below it. */
    record Extent(double width, double ascent, double descent) {}

    private record Hit(int tag, double distance, double area) {}

    /** Creates an empty formula. */
    TypesetFormula() {
        this(new Extent(0, 0, 0), List.of(), List.of());
    }

    TypesetFormula(Extent extent, List<PlacedGlyph> placedGlyphs, List<TaggedRegion> regions) {
        this.extent = extent;
        this.placedGlyphs = List.copyOf(placedGlyphs);
        regions.stream().filter(TaggedRegion::isHoverable).forEach(taggedRegion -> boxes.computeIfAbsent(
                        taggedRegion.tag(), tag -> new ArrayList<>())
                .add(taggedRegion.bounds()));
    }

    /** Returns the width in pixels. */
    public double width() {
        return extent.width();
    }

    /** Returns the height above the baseline in pixels. */
    public double ascent() {
        return extent.ascent();
    }

    /** Returns the depth below the baseline in pixels. */
    public double descent() {
        return extent.descent();
    }

    List<PlacedGlyph> placedGlyphs() {
        return placedGlyphs;
    }

    /** Returns all tags, in the order of their first occurrence. */
    public List<Integer> tags() {
        return List.copyOf(boxes.keySet());
    }

    /** Returns the regions with this tag, each as the bounding box of its glyphs. */
    public List<Rectangle2D> boxes(int tag) {
        return List.copyOf(boxes.getOrDefault(tag, List.of()));
    }

    /**
     * Returns the tag of the nearest region at most {@code tolerance} from a point, the smallest of several, or
     * {@link Tags#NONE}.
     */
    public int tagAt(double x, double y, double tolerance) {
        List<Hit> hits = new ArrayList<>();
        boxes.forEach((tag, tagBoxes) -> tagBoxes.forEach(box -> hits.add(hit(tag, box, x, y))));
        return hits.stream()
                .filter(hit -> hit.distance() <= tolerance)
                .min(Comparator.comparingDouble(Hit::distance).thenComparingDouble(Hit::area))
                .map(Hit::tag)
                .orElse(Tags.NONE);
    }

    private static Hit hit(int tag, Rectangle2D box, double x, double y) {
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return new Hit(tag, Math.hypot(dx, dy), box.getWidth() * box.getHeight());
    }

    /** Draws the formula with the left end of its baseline at the origin, each region in the color of its tag. */
    public void draw(GraphicsContext canvas, IntFunction<? extends Paint> tagColors) {
        for (PlacedGlyph placedGlyph : placedGlyphs) {
            canvas.setFill(tagColors.apply(placedGlyph.tag()));
            placedGlyph.fill(canvas);
        }
    }
}
