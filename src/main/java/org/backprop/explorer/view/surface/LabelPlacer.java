package org.backprop.explorer.view.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.backprop.explorer.surface.Viewport;

/** Places text labels inside the canvas: names in any case, other labels where there is space for them. */
final class LabelPlacer {

    private static final String FAMILY = "Inter";
    /** The minimum horizontal distance between two labels. */
    private static final double CLEARANCE = 3;

    private final GraphicsContext graphics;
    private final Font font;
    private final Bounds canvasBounds;
    private final List<Bounds> occupied = new ArrayList<>();

    LabelPlacer(GraphicsContext graphics, double size, Viewport viewport) {
        this.graphics = graphics;
        this.font = Font.font(FAMILY, size);
        this.canvasBounds = new BoundingBox(0, 0, viewport.width(), viewport.height());
    }

    /** Returns the layout bounds of {@code text} at the font size {@code size}. */
    static Bounds measure(String text, double size) {
        Text node = new Text(text);
        node.setFont(Font.font(FAMILY, size));
        return node.getLayoutBounds();
    }

    /**
     * Draws {@code text} at a distance of {@code gap} from {@code anchor}, unless there is no space for it.
     *
     * @param direction the direction from the anchor to the label, of length 1
     */
    void place(String text, Point2D anchor, Point2D direction, double gap, Color color) {
        Bounds bounds = bounds(text, anchor, direction, gap);
        if (canvasBounds.contains(bounds) && occupied.stream().noneMatch(bounds::intersects)) {
            draw(text, bounds, color);
        }
    }

    /** Draws {@code text} as {@link #place} does, but in any case: moved into the canvas if it does not fit there. */
    void placeAlways(String text, Point2D anchor, Point2D direction, double gap, Color color) {
        Bounds wanted = bounds(text, anchor, direction, gap);
        double x = Math.min(wanted.getMinX(), canvasBounds.getMaxX() - wanted.getWidth());
        double y = Math.min(wanted.getMinY(), canvasBounds.getMaxY() - wanted.getHeight());
        draw(text, new BoundingBox(Math.max(0, x), Math.max(0, y), wanted.getWidth(), wanted.getHeight()), color);
    }

    private Bounds bounds(String text, Point2D anchor, Point2D direction, double gap) {
        Bounds size = measure(text, font.getSize());
        double halfWidth = size.getWidth() / 2;
        double halfHeight = size.getHeight() / 2;
        Point2D middle =
                anchor.add(direction.multiply(gap)).add(direction.getX() * halfWidth, direction.getY() * halfHeight);
        return new BoundingBox(
                middle.getX() - halfWidth, middle.getY() - halfHeight, size.getWidth(), size.getHeight());
    }

    private void draw(String text, Bounds bounds, Color color) {
        occupied.add(new BoundingBox(
                bounds.getMinX() - CLEARANCE, bounds.getMinY(), bounds.getWidth() + 2 * CLEARANCE, bounds.getHeight()));
        graphics.setFont(font);
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFill(color);
        graphics.fillText(text, bounds.getCenterX(), bounds.getCenterY());
    }
}
