package org.backprop.explorer.view.landscape;

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

/** Places text labels without overlap and inside the canvas; a label for which there is no space is left out. */
final class Lettering {

    private static final String FAMILY = "Inter";
    /** The minimum horizontal distance between two labels. */
    private static final double CLEAR = 3;

    private final GraphicsContext graphics;
    private final Font font;
    private final Bounds space;
    private final List<Bounds> taken = new ArrayList<>();

    Lettering(GraphicsContext graphics, double size) {
        this.graphics = graphics;
        this.font = Font.font(FAMILY, size);
        this.space = new BoundingBox(
                0, 0, graphics.getCanvas().getWidth(), graphics.getCanvas().getHeight());
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
    void write(String text, Point2D place, Point2D direction, double gap, Color colour) {
        Bounds size = measure(text, font.getSize());
        double halfWidth = size.getWidth() / 2;
        double halfHeight = size.getHeight() / 2;
        Point2D middle =
                place.add(direction.multiply(gap)).add(direction.getX() * halfWidth, direction.getY() * halfHeight);
        Bounds room = new BoundingBox(
                middle.getX() - halfWidth, middle.getY() - halfHeight, size.getWidth(), size.getHeight());
        if (space.contains(room) && taken.stream().noneMatch(room::intersects)) {
            taken.add(new BoundingBox(
                    room.getMinX() - CLEAR, room.getMinY(), room.getWidth() + 2 * CLEAR, room.getHeight()));
            graphics.setFont(font);
            graphics.setTextAlign(TextAlignment.CENTER);
            graphics.setTextBaseline(VPos.CENTER);
            graphics.setFill(colour);
            graphics.fillText(text, middle.getX(), middle.getY());
        }
    }
}
