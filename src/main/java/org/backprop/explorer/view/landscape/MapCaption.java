package org.backprop.explorer.view.landscape;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.chart.ChartPane;
import org.backprop.explorer.view.chart.Latest;
import org.backprop.explorer.view.chart.MapPicture;
import org.backprop.explorer.view.chart.SteadyHeight;

/** The caption below a landscape: how to read it, or the values at the pointer, of a path point or of the cost. */
final class MapCaption extends Label {

    private static final int DIGITS = 6;
    private static final int PLACE_DIGITS = 4;
    /** The distance in pixels within which the pointer hits a path point. */
    private static final double NEAR = 9;

    private final ChartPane pane;
    private final ObservableValue<MapPicture> shown;
    private final Latest latest;
    private ObservableBooleanValue isRoomy = new SimpleBooleanProperty();
    private ObservableBooleanValue isRelief = new SimpleBooleanProperty();
    private final SteadyHeight height = SteadyHeight.of(this);
    private Point2D mouse;

    MapCaption(ChartPane pane, ObservableValue<MapPicture> shown, Executor background) {
        this.pane = pane;
        this.shown = shown;
        this.latest = new Latest(background);
        setId("landscape-caption");
        getStyleClass().addAll("soft", "map-caption");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(new Point2D(event.getX(), event.getY())));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(new Point2D(event.getX(), event.getY())));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
        shown.addListener((property, was, is) -> {
            tell();
            pane.setAccessibleText(is == null ? Texts.text("landscape.title") : inWords(is));
        });
    }

    private static String inWords(MapPicture picture) {
        Landscape.Position position = picture.landscape().position();
        return Texts.text(
                "landscape.accessible",
                picture.names().across(),
                Numbers.significant(position.point().at().a(), DIGITS),
                picture.names().up(),
                Numbers.significant(position.point().at().b(), DIGITS),
                Numbers.significant(position.point().cost(), DIGITS),
                Numbers.significant(position.descent().a(), PLACE_DIGITS),
                Numbers.significant(position.descent().b(), PLACE_DIGITS));
    }

    private void point(Point2D at) {
        mouse = at;
        tell();
    }

    private void tell() {
        Optional<Bounds> area = pane.plotArea().filter(plot -> mouse != null && plot.contains(mouse));
        if (area.isEmpty() || shown.getValue() == null) {
            setText(shown.getValue() == null ? "" : howToRead(shown.getValue().names()));
            return;
        }
        Landscape landscape = shown.getValue().landscape();
        nearest(landscape, area.get()).ifPresentOrElse(this::tellPoint, () -> pane.dataAt(mouse.getX(), mouse.getY())
                .ifPresent(at -> tellPlace(shown.getValue(), new Coordinates(at.getX(), at.getY()))));
    }

    /** Adapts the text to whether the card is enlarged and whether the landscape is in three dimensions. */
    void attend(ObservableBooleanValue roomy, ObservableBooleanValue relief) {
        isRoomy = roomy;
        isRelief = relief;
        roomy.addListener((property, was, is) -> tellAnew());
        relief.addListener((property, was, is) -> tellAnew());
    }

    private void tellAnew() {
        tell();
        height.fit();
    }

    private String howToRead(LandscapePlot.Names names) {
        if (isRelief.get()) {
            return Texts.text("landscape.caption.relief");
        }
        return isRoomy.get()
                ? Texts.text("landscape.caption.full")
                : Texts.text("landscape.caption", names.across(), names.up());
    }

    private Optional<PathPoint> nearest(Landscape landscape, Bounds area) {
        return landscape.path().stream()
                .filter(point -> distance(point, landscape, area) <= NEAR)
                .min(Comparator.comparingDouble(point -> distance(point, landscape, area)));
    }

    private double distance(PathPoint point, Landscape landscape, Bounds area) {
        double x = area.getMinX() + landscape.frame().x().fraction(point.at().a()) * area.getWidth();
        double y = area.getMaxY() - landscape.frame().y().fraction(point.at().b()) * area.getHeight();
        return mouse.distance(x, y);
    }

    private void tellPoint(PathPoint point) {
        setText(Texts.text(
                "landscape.point",
                Numbers.count(point.update()),
                Numbers.significant(point.cost(), DIGITS),
                Numbers.significant(point.costOnMap(), DIGITS),
                Numbers.significant(point.gap(), 3)));
    }

    /** Shows the cost computed at this point, not interpolated between the points of the grid. */
    private void tellPlace(MapPicture picture, Coordinates at) {
        Landscape landscape = picture.landscape();
        Point2D asked = mouse;
        latest.request(outdated -> {
            double[] place = landscape.surface().plane().at(at).toArray();
            double cost = landscape.cost().meter().cost(place);
            Latest.inWindow(() -> {
                if (asked.equals(mouse)) {
                    setText(Texts.text(
                            "landscape.place",
                            picture.names().across(),
                            Numbers.significant(at.a(), PLACE_DIGITS),
                            picture.names().up(),
                            Numbers.significant(at.b(), PLACE_DIGITS),
                            Numbers.significant(cost, DIGITS)));
                }
            });
        });
    }
}
