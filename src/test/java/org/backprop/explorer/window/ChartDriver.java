package org.backprop.explorer.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.backprop.explorer.model.numeric.Interval;
import org.backprop.explorer.view.chart.ChartPane;

/** A chart in the window. Places on it go from 0 at the left and at the bottom to 1 at the right and at the top. */
final class ChartDriver {

    private final MainWindowDriver mainWindowDriver;
    private final String id;

    ChartDriver(MainWindowDriver mainWindowDriver, String id) {
        this.mainWindowDriver = mainWindowDriver;
        this.id = id;
    }

    private ChartPane pane() {
        return (ChartPane) mainWindowDriver.node(id);
    }

    private static Bounds area(ChartPane pane) {
        return pane.plotArea().orElseThrow();
    }

    private Point2D place(double right, double up) {
        ChartPane pane = pane();
        return Fx.ask(() -> {
            Bounds area = area(pane);
            // whole pixels, as the mouse has them
            Point2D inScene =
                    pane.localToScene(area.getMinX() + right * area.getWidth(), area.getMaxY() - up * area.getHeight());
            return pane.sceneToLocal(Math.rint(inScene.getX()), Math.rint(inScene.getY()));
        });
    }

    /** The data coordinates of a point. */
    Point2D at(double right, double up) {
        Point2D place = place(right, up);
        ChartPane pane = pane();
        return Fx.ask(() -> pane.dataAt(place.getX(), place.getY()).orElseThrow());
    }

    /** The size of a pixel in data coordinates. */
    Point2D pixel() {
        ChartPane pane = pane();
        ViewWindow seen = seen();
        return Fx.ask(() -> new Point2D(
                seen.x().length() / area(pane).getWidth(),
                seen.y().length() / area(pane).getHeight()));
    }

    /** The visible ranges of the axes. */
    ViewWindow seen() {
        ChartPane pane = pane();
        return Fx.ask(() -> {
            Bounds area = area(pane);
            Point2D low = pane.dataAt(area.getMinX(), area.getMaxY()).orElseThrow();
            Point2D high = pane.dataAt(area.getMaxX(), area.getMinY()).orElseThrow();
            return new ViewWindow(new Interval(low.getX(), high.getX()), new Interval(low.getY(), high.getY()));
        });
    }

    void moveTo(double right, double up) {
        mainWindowDriver.moveTo(pane(), place(right, up));
    }

    /** Presses the mouse at a place, without letting go. */
    void press(double right, double up) {
        moveTo(right, up);
        mainWindowDriver.hold();
    }

    void click(double right, double up) {
        press(right, up);
        mainWindowDriver.letGo();
    }

    /** Drags from one place to another by the right button. */
    void dragRight(Point2D from, Point2D to) {
        mainWindowDriver.dragRight(pane(), place(from.getX(), from.getY()), place(to.getX(), to.getY()));
    }

    void focus() {
        Fx.run(pane()::requestFocus);
    }

    /** Scrolls at a point, up where {@code by} is above 0. */
    void turnWheel(double right, double up, double by) {
        ChartPane pane = pane();
        Point2D place = place(right, up);
        Fx.run(() -> MouseWheel.turn(pane, place, by));
    }
}
