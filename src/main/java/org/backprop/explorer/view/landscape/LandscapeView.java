package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Menu;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.LatestResult;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.LandscapeBuilder;
import org.backprop.explorer.model.landscape.ThinnedPath;
import org.backprop.explorer.model.landscape.ViewWindow;
import org.backprop.explorer.model.landscape.plane.Coordinates;
import org.backprop.explorer.model.landscape.plane.ParameterPlane;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.chart.PanZoom;
import org.backprop.explorer.view.chart.PanZoomHandler;

/**
 * A card with the cost over two directions in parameter space and the path of the descent; updated with every snapshot.
 */
public final class LandscapeView implements SnapshotView {

    private static final int SMALL_POINTS = 64;
    private static final int LARGE_POINTS = 128;

    private final Selection selection;
    private final TaskExecutor taskExecutor;
    private final LatestResult<Optional<ContourPicture>> pictures;
    private final PathReplay pathReplay;
    private final ContourView contourView;
    private final LandscapePane pane;
    private final LandscapeCaption caption;
    private final LandscapeControls controls;
    private final ChartCard card;
    private final ObjectProperty<LandscapeSettings> settings = new SimpleObjectProperty<>();
    private final ObjectProperty<ContourPicture> displayed = new SimpleObjectProperty<>();
    private Snapshot snapshot;
    /** The visible window if the user has zoomed or panned. */
    private Optional<ViewWindow> chosenWindow = Optional.empty();

    /**
     * Creates an empty card.
     *
     * @param taskExecutor runs the evaluation of the cost and loads the chart library
     */
    public LandscapeView(Appearance appearance, EditActions actions, Selection selection, TaskExecutor taskExecutor) {
        this.selection = selection;
        this.taskExecutor = taskExecutor;
        contourView = new ContourView(appearance, actions, taskExecutor, this::parametersAt);
        contourView.pane().setId("landscape");
        contourView.pane().setAccessibleText(Texts.text("landscape.title"));
        caption = new LandscapeCaption(contourView.pane(), displayed, taskExecutor);
        controls = new LandscapeControls(settings, actions, selection);
        pane = new LandscapePane(appearance, contourView, taskExecutor);
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox body = new VBox(pane, caption);
        card = new ChartCard("landscape", body, this::reset);
        pictures = new LatestResult<>(taskExecutor, this::show);
        pathReplay = new PathReplay(taskExecutor, this::showPath);
        card.follow(pictures);
        card.addToHeader(controls.menu());
        card.addBarBelowHeader(controls.bar());
        controls.menu().visibleProperty().bind(card.enlargedProperty().not());
        caption.bindModes(card.enlargedProperty(), pane.threeDimensional());
        card.enlargedProperty().addListener((observable, oldValue, newValue) -> {
            selectHorizontalParameter();
            requestPicture();
        });
        PanZoomHandler.install(contourView.pane(), contourView.pane()::plotArea, new WindowPanZoom());
        settings.addListener((observable, oldValue, newValue) -> settingsChanged(oldValue, newValue));
    }

    /** Returns a menu with all settings of the landscape. */
    public Menu menu() {
        return controls.windowMenu();
    }

    /** Returns the card with the landscape and its controls. */
    public ChartCard card() {
        return card;
    }

    /** Returns the picture that is displayed; null before there is one. */
    public ReadOnlyObjectProperty<ContourPicture> displayed() {
        return displayed;
    }

    private void settingsChanged(LandscapeSettings oldValue, LandscapeSettings newValue) {
        pane.threeDimensional().set(newValue.style().threeDimensional());
        if (oldValue == null || !oldValue.directions().equals(newValue.directions())) {
            clear();
            selectHorizontalParameter();
        }
        requestPicture();
    }

    /** Selects the parameter on the horizontal axis of an enlarged landscape, along which the slice beside it goes. */
    private void selectHorizontalParameter() {
        LandscapeSettings present = settings.get();
        if (card.enlargedProperty().get() && present != null && present.kind() == LandscapeSettings.Kind.PARAMETERS) {
            selection.selected().set(new Element.Parameter(present.x()));
        }
    }

    private void reset() {
        pane.resetCamera();
        if (!pane.threeDimensional().get()) {
            clear();
            requestPicture();
        }
    }

    /** Discards the picture and the window, since the next picture is unrelated to them. */
    private void clear() {
        chosenWindow = Optional.empty();
        pictures.discardPending();
        pathReplay.start(Optional.empty());
        displayed.set(null);
        pane.clear();
    }

    @Override
    public void render(Snapshot next) {
        boolean isOtherTimeline = !next.isOfSameTimeline(snapshot);
        snapshot = next;
        if (isOtherTimeline) {
            clear();
            settings.set(LandscapeSettings.initial(next));
        }
        controls.render(next);
        requestPicture();
    }

    /** Requests a new picture; until it is drawn the old one is marked as stale. */
    private void requestPicture() {
        requestPicture(Optional.ofNullable(displayed.get()));
    }

    private void requestPicture(Optional<ContourPicture> previous) {
        if (snapshot == null || settings.get() == null) {
            return;
        }
        LandscapeBuilder landscapeBuilder = new LandscapeBuilder(
                snapshot, directions(previous), chosenWindow, previous.map(ContourPicture::landscape));
        LandscapeRenderer renderer = new LandscapeRenderer(
                taskExecutor.clock(), landscapeBuilder, settings.get().style().logarithmic(), axisLabels(), previous);
        int points = card.enlargedProperty().get() ? LARGE_POINTS : SMALL_POINTS;
        pictures.request((isOutdated, resultConsumer) -> renderer.render(points, isOutdated, resultConsumer));
    }

    /**
     * Returns the directions of the next picture; while the current point is dragged the plane keeps its directions,
     * even if the path would change them.
     */
    private Directions directions(Optional<ContourPicture> previous) {
        Directions chosen = settings.get().directions();
        return previous.filter(picture -> contourView.isDragging())
                .<Directions>map(picture ->
                        new Directions.FixedPlane(picture.landscape().surface().plane(), chosen.minHalfWidth()))
                .orElse(chosen);
    }

    private void show(Optional<ContourPicture> picture, Runnable drawn) {
        displayed.set(picture.orElse(null));
        if (picture.isPresent()) {
            pane.show(picture.get(), drawn);
            pathReplay.start(picture.get().landscape().descent().source());
        } else {
            pane.showEmpty(emptyMessage());
            drawn.run();
        }
    }

    /** Shows {@code path}, which has been replayed for the displayed landscape. */
    private void showPath(ThinnedPath path) {
        ContourPicture picture = displayed.get();
        if (picture != null) {
            requestPicture(Optional.of(
                    new ContourPicture(picture.landscape().withSource(path), picture.image(), picture.axisLabels())));
        }
    }

    private String emptyMessage() {
        return Texts.text(snapshot.parameters().size() < 2 ? "landscape.none.single" : "landscape.none");
    }

    private LandscapePlot.AxisLabels axisLabels() {
        return LandscapeAxisLabels.of(settings.get(), snapshot);
    }

    /** Returns the parameter values for a click at a point of the landscape: two, as short decimals, or all of them. */
    private SortedMap<Integer, Double> parametersAt(Landscape landscape, Point2D point) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        if (landscape.surface().plane() instanceof ParameterPlane plane) {
            values.put(plane.x(), landscape.viewWindow().x().rounded(point.getX()));
            values.put(plane.y(), landscape.viewWindow().y().rounded(point.getY()));
        } else {
            Parameters parameters = landscape
                    .surface()
                    .plane()
                    .parallelThrough(snapshot.parameters())
                    .parametersAt(new Coordinates(point.getX(), point.getY()));
            for (int p = 0; p < parameters.size(); p++) {
                values.put(p, parameters.get(p));
            }
        }
        return values;
    }

    /** Zooms and pans both coordinates. */
    private final class WindowPanZoom implements PanZoom {

        @Override
        public void zoom(double x, double y, double factor) {
            currentWindow()
                    .flatMap(viewWindow -> viewWindow.zoomed(x, y, factor))
                    .ifPresent(this::setWindow);
        }

        @Override
        public void pan(double dx, double dy) {
            currentWindow().flatMap(viewWindow -> viewWindow.panned(dx, dy)).ifPresent(this::setWindow);
        }

        private Optional<ViewWindow> currentWindow() {
            return chosenWindow.or(() -> Optional.ofNullable(displayed.get())
                    .map(picture -> picture.landscape().viewWindow()));
        }

        private void setWindow(ViewWindow next) {
            chosenWindow = Optional.of(next);
            contourView.preview(next);
            requestPicture();
        }

        @Override
        public void reset() {
            LandscapeView.this.reset();
        }
    }
}
