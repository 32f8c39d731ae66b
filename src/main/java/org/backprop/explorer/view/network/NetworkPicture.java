package org.backprop.explorer.view.network;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.backprop.explorer.model.derivation.SingleNeuronDerivation;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;

/** A picture of a network of one architecture at one size. */
interface NetworkPicture {

    /** Creates the kind of picture that fits the architecture, in this size. */
    static NetworkPicture of(AnimationFrame animationFrame, double width, double height, Selection selection) {
        return SingleNeuronDerivation.isApplicableTo(animationFrame.architecture())
                ? new SingleNeuronPicture(new SingleNeuronGeometry(width, height), animationFrame.snapshot(), selection)
                : new LayeredPicture(
                        new NetworkGeometry(animationFrame.architecture(), width, height),
                        animationFrame.snapshot(),
                        selection);
    }

    /** Returns all nodes, from the back to the front. */
    List<Node> nodes();

    /** Returns the node that receives mouse events where no other node does. */
    Node background();

    /** Returns the parameter whose line is nearest to {@code mouse}, or {@link Element#NONE} if none is close to it. */
    Element parameterAt(Point2D mouse);

    /** Positions the nodes whose position depends on their size. */
    void layoutNodes();

    /** Shows everything but the pulses. */
    void paint(AnimationFrame animationFrame, Palette palette);

    /** Highlights what is hovered, selected or used by the current operation. */
    void paintHighlights(AnimationFrame animationFrame, Palette palette);

    /** Draws the pulses. */
    void paintPulses(AnimationFrame animationFrame, Palette palette);

    /** Clears {@code canvas}, and returns its graphics context. */
    static GraphicsContext cleared(Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return graphics;
    }
}
