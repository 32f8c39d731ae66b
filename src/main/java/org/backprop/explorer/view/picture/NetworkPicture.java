package org.backprop.explorer.view.picture;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.view.Palette;

/**
 * A picture of a network of one architecture. Its nodes stay the same whatever its size is, since the toolkit neither
 * styles nor lays out reliably what is added during its layout.
 */
public interface NetworkPicture {

    /** Returns all nodes, from the back to the front. */
    List<Node> nodes();

    /** Returns the node that receives mouse events where no other node does. */
    Node background();

    /** Returns the parameter whose line is nearest to {@code mouse}, or {@link Element#NONE} if none is close to it. */
    Element parameterAt(Point2D mouse);

    /** Moves all nodes to their places in a picture of this size. */
    void resize(double width, double height);

    /** Positions the nodes whose position depends on their size. */
    void layoutNodes();

    /** Shows everything but the pulses. */
    void paint(AnimationFrame animationFrame, Palette palette);

    /** Highlights what is hovered, selected or used by the current operation. */
    void paintHighlights(AnimationFrame animationFrame, Palette palette);

    /** Draws the pulses. */
    void paintPulses(AnimationFrame animationFrame, Palette palette);
}
