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
interface Picture {

    /** The picture that suits the network of {@code frame}, in a space of this size. */
    static Picture of(Frame frame, double width, double height, Selection selection) {
        return SingleNeuronDerivation.isApplicableTo(frame.architecture())
                ? new SinglePicture(new SingleGeometry(width, height), frame.snapshot(), selection)
                : new ColumnPicture(
                        new NetworkGeometry(frame.architecture(), width, height), frame.snapshot(), selection);
    }

    /** Everything that is drawn, from the back to the front. */
    List<Node> layers();

    /** What takes the mouse where nothing lies over it. */
    Node ground();

    /** The parameter whose line is nearest to {@code mouse}, within reach, or {@link Element#NONE}. */
    Element parameterAt(Point2D mouse);

    /** Puts in its place what depends on how long its text is. */
    void arrange();

    /** Shows everything but what travels. */
    void paint(Frame frame, Palette palette);

    /** Lights up what is pointed at, selected or at work. */
    void paintLights(Frame frame, Palette palette);

    /** Shows what travels. */
    void paintPulses(Frame frame, Palette palette);

    /** What draws on {@code canvas}, on which there is nothing any more. */
    static GraphicsContext cleared(Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return graphics;
    }
}
