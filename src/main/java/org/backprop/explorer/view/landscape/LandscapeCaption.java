package org.backprop.explorer.view.landscape;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.backprop.explorer.background.LatestResult;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.PathPoint;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.chart.ChartPane;
import org.backprop.explorer.view.control.NonShrinkingHeight;

/** The caption below a landscape: how to read it, or the values at the pointer, of a path point or of the cost. */
final class LandscapeCaption extends Label {

    /** The distance in pixels within which the pointer hits a path point. */
    private static final double HIT_RADIUS = 9;

    private final ChartPane pane;
    private final ObservableValue<ContourPicture> displayed;
    private final LatestResult<String> costTexts;
    private ObservableBooleanValue isLarge = new SimpleBooleanProperty();
    private ObservableBooleanValue isThreeDimensional = new SimpleBooleanProperty();
    private final NonShrinkingHeight height = NonShrinkingHeight.of(this);
    private Point2D pointer;

    LandscapeCaption(ChartPane pane, ObservableValue<ContourPicture> displayed, TaskExecutor taskExecutor) {
        this.pane = pane;
        this.displayed = displayed;
        this.costTexts = new LatestResult<>(taskExecutor, (text, onRendered) -> {
            setText(text);
            onRendered.run();
        });
        setId("landscape-caption");
        getStyleClass().addAll("muted", "landscape-caption");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, event -> setPointer(new Point2D(event.getX(), event.getY())));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> setPointer(new Point2D(event.getX(), event.getY())));
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> setPointer(null));
        displayed.addListener((observable, oldValue, newValue) -> {
            updateText();
            pane.setAccessibleText(newValue == null ? Texts.text("landscape.title") : description(newValue));
        });
    }

    private static String description(ContourPicture picture) {
        Landscape.Position position = picture.landscape().position();
        String here = Texts.text(
                "landscape.accessible",
                picture.axisLabels().x(),
                Numbers.significant(position.point().coordinates().a(), Numbers.FULL),
                picture.axisLabels().y(),
                Numbers.significant(position.point().coordinates().b(), Numbers.FULL),
                Numbers.significant(position.point().cost(), Numbers.FULL));
        return here
                + position.previousPoint()
                        .map(start -> displacement("landscape.accessible.step", start.coordinates()))
                        .orElse("")
                + position.descentAhead()
                        .map(descent -> displacement("landscape.accessible.descent", descent))
                        .orElse("");
    }

    private static String displacement(String key, Coordinates coordinates) {
        return " "
                + Texts.text(
                        key,
                        Numbers.significant(coordinates.a(), Numbers.BRIEF),
                        Numbers.significant(coordinates.b(), Numbers.BRIEF));
    }

    private void setPointer(Point2D position) {
        pointer = position;
        costTexts.discardPending();
        updateText();
    }

    private void updateText() {
        Optional<Bounds> area = pane.plotArea().filter(plot -> pointer != null && plot.contains(pointer));
        if (area.isEmpty() || displayed.getValue() == null) {
            setText(displayed.getValue() == null ? "" : hint(displayed.getValue()));
            return;
        }
        Landscape landscape = displayed.getValue().landscape();
        nearest(landscape, area.get())
                .ifPresentOrElse(this::showPathPoint, () -> pane.dataAt(pointer.getX(), pointer.getY())
                        .ifPresent(at -> showCost(displayed.getValue(), new Coordinates(at.getX(), at.getY()))));
    }

    /** Adapts the text to whether the card is enlarged and whether the landscape is in three dimensions. */
    void bindModes(ObservableBooleanValue large, ObservableBooleanValue threeDimensional) {
        isLarge = large;
        isThreeDimensional = threeDimensional;
        large.addListener((observable, oldValue, newValue) -> refreshText());
        threeDimensional.addListener((observable, oldValue, newValue) -> refreshText());
    }

    private void refreshText() {
        updateText();
        height.shrinkToFit();
    }

    /** Returns where the update leads if that is not seen, or else how to read the landscape. */
    private String hint(ContourPicture picture) {
        Landscape landscape = picture.landscape();
        return landscape
                .position()
                .nextPoint()
                .filter(next -> !landscape.viewWindow().contains(next))
                .map(next -> Texts.text(
                        "landscape.off",
                        Numbers.significant(next.a(), Numbers.BRIEF),
                        Numbers.significant(next.b(), Numbers.BRIEF)))
                .orElseGet(() -> readingHint(picture.axisLabels()));
    }

    private String readingHint(LandscapePlot.AxisLabels axisLabels) {
        if (isThreeDimensional.get()) {
            return Texts.text("landscape.caption.surface");
        }
        return isLarge.get()
                ? Texts.text("landscape.caption.full")
                : Texts.text("landscape.caption", axisLabels.x(), axisLabels.y());
    }

    private Optional<PathPoint> nearest(Landscape landscape, Bounds area) {
        return landscape.path().stream()
                .filter(point -> distance(point, landscape, area) <= HIT_RADIUS)
                .min(Comparator.comparingDouble(point -> distance(point, landscape, area)));
    }

    private double distance(PathPoint point, Landscape landscape, Bounds area) {
        double x = area.getMinX()
                + landscape.viewWindow().x().fraction(point.coordinates().a()) * area.getWidth();
        double y = area.getMaxY()
                - landscape.viewWindow().y().fraction(point.coordinates().b()) * area.getHeight();
        return pointer.distance(x, y);
    }

    private void showPathPoint(PathPoint point) {
        setText(Texts.text(
                "landscape.point",
                Numbers.count(point.updateCount()),
                Numbers.significant(point.cost(), Numbers.FULL),
                Numbers.significant(point.projectedCost(), Numbers.FULL),
                Numbers.significant(point.gap(), 3)));
    }

    /** Shows the cost computed at this point, not interpolated between the points of the grid. */
    private void showCost(ContourPicture picture, Coordinates coordinates) {
        costTexts.request((isOutdated, resultConsumer) -> resultConsumer.accept(costText(picture, coordinates)));
    }

    private static String costText(ContourPicture picture, Coordinates coordinates) {
        Landscape landscape = picture.landscape();
        double[] parameters =
                landscape.surface().plane().parametersAt(coordinates).toArray();
        return Texts.text(
                "landscape.cost",
                picture.axisLabels().x(),
                Numbers.significant(coordinates.a(), Numbers.BRIEF),
                picture.axisLabels().y(),
                Numbers.significant(coordinates.b(), Numbers.BRIEF),
                Numbers.significant(landscape.cost().evaluator().cost(parameters), Numbers.FULL));
    }
}
