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

/** All that is drawn of one architecture at one size. */
interface NetworkPicture {

    /** The picture that suits the network of {@code animationFrame}, in a space of this size. */
    static NetworkPicture of(AnimationFrame animationFrame, double width, double height, Selection selection) {
        return SingleNeuronDerivation.isApplicableTo(animationFrame.architecture())
                ? new SingleNeuronPicture(new SingleNeuronGeometry(width, height), animationFrame.snapshot(), selection)
                : new LayeredPicture(
                        new NetworkGeometry(animationFrame.architecture(), width, height),
                        animationFrame.snapshot(),
                        selection);
    }

    /** Everything that is drawn, from the back to the front. */
    List<Node> layers();

    /** The node that receives mouse events where no other node does. */
    Node background();

    /** The parameter whose line is nearest to {@code mouse}, within reach, or {@link Element#NONE}. */
    Element parameterAt(Point2D mouse);

    /** Puts in its place what depends on how long its text is. */
    void layOut();

    /** Shows everything but the pulses. */
    void paint(AnimationFrame animationFrame, Palette palette);

    /** Lights up what is pointed at, selected or at work. */
    void paintHighlights(AnimationFrame animationFrame, Palette palette);

    /** Shows the pulses. */
    void paintPulses(AnimationFrame animationFrame, Palette palette);

    /** The graphics of {@code canvas}, which is cleared. */
    static GraphicsContext cleared(Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return graphics;
    }
}
