package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.model.landscape.Coordinates;
import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.landscape.Frame;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.ParameterPlane;
import org.backprop.explorer.model.landscape.Survey;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.Texts;
import org.backprop.explorer.view.chart.Awaited;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.chart.MapPicture;
import org.backprop.explorer.view.chart.MapView;
import org.backprop.explorer.view.chart.Navigation;
import org.backprop.explorer.view.chart.Steering;

/**
 * A card with the cost over two directions in parameter space and the path of the descent; updated with every snapshot.
 */
public final class LandscapeView implements SnapshotView {

    private static final int SMALL_POINTS = 64;
    private static final int LARGE_POINTS = 128;

    private final Awaited<Optional<MapPicture>> pictures;
    private final MapView map;
    private final MapStage stage;
    private final MapCaption caption;
    private final MapControls controls;
    private final ChartCard card;
    private final ObjectProperty<MapChoice> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<MapPicture> shown = new SimpleObjectProperty<>();
    private Snapshot snapshot;
    /** The visible window if the user has zoomed or panned. */
    private Optional<Frame> chosen = Optional.empty();

    /**
     * An empty card.
     *
     * @param background runs the evaluation of the cost and loads the chart library
     */
    public LandscapeView(Look look, EditActions actions, Selection selection, Executor background) {
        map = new MapView(look, actions, background, this::meaning);
        map.pane().setId("landscape");
        map.pane().setAccessibleText(Texts.text("landscape.title"));
        caption = new MapCaption(map.pane(), shown, background);
        controls = new MapControls(choice, actions, selection);
        stage = new MapStage(look, map, background);
        VBox.setVgrow(stage, Priority.ALWAYS);
        VBox body = new VBox(stage, caption);
        card = new ChartCard("landscape", body, this::reset);
        pictures = new Awaited<>(background, this::show);
        card.outOfDateSince().bind(pictures.outOfDateSince());
        card.addBeforeButtons(controls.menu());
        card.addBar(controls.bar());
        controls.bar().visibleProperty().bind(card.isLarge());
        controls.bar().managedProperty().bind(card.isLarge());
        controls.menu().visibleProperty().bind(card.isLarge().not());
        caption.attend(card.isLarge(), stage.inSpace());
        card.isLarge().addListener((property, was, is) -> ask());
        Navigation.attach(map.pane(), map.pane()::plotArea, new Moving());
        choice.addListener((property, was, is) -> choose(was, is));
    }

    /** The card with the landscape and its controls. */
    public ChartCard card() {
        return card;
    }

    /** The picture that is displayed; null before there is one. */
    public ReadOnlyObjectProperty<MapPicture> shown() {
        return shown;
    }

    private void choose(MapChoice was, MapChoice is) {
        stage.inSpace().set(is.style().relief());
        if (was == null || !was.directions().equals(is.directions())) {
            forget();
        }
        ask();
    }

    private void reset() {
        stage.resetCamera();
        if (!stage.inSpace().get()) {
            forget();
            ask();
        }
    }

    /** Discards the picture and the window, since the next picture is unrelated to them. */
    private void forget() {
        chosen = Optional.empty();
        pictures.forget();
        shown.set(null);
        stage.forget();
    }

    @Override
    public void render(Snapshot next) {
        boolean other =
                snapshot == null || snapshot.setup().objective() != next.setup().objective();
        snapshot = next;
        if (other) {
            forget();
            choice.set(MapChoice.first(next));
        }
        controls.render(next);
        ask();
    }

    /** Requests a new picture; until it is drawn the old one is marked as stale. */
    private void ask() {
        if (snapshot == null || choice.get() == null) {
            return;
        }
        Optional<MapPicture> before = Optional.ofNullable(shown.get());
        Survey survey = new Survey(snapshot, directions(before), chosen, before.map(MapPicture::landscape));
        Cartography work = new Cartography(survey, choice.get().style().logarithmic(), names(), before);
        int points = card.isLarge().get() ? LARGE_POINTS : SMALL_POINTS;
        pictures.request((outdated, take) -> work.make(points, outdated, take));
    }

    /**
     * The directions of the next picture; while the current point is dragged the plane keeps its directions, even if
     * the path would change them.
     */
    private Directions directions(Optional<MapPicture> before) {
        Directions wanted = choice.get().directions();
        return before.filter(picture -> map.isHeld())
                .<Directions>map(picture ->
                        new Directions.Held(picture.landscape().surface().plane(), wanted.leastReach()))
                .orElse(wanted);
    }

    private void show(Optional<MapPicture> picture, Runnable drawn) {
        shown.set(picture.orElse(null));
        if (picture.isPresent()) {
            stage.show(picture.get(), drawn);
        } else {
            stage.showNothing(whyNothing());
            drawn.run();
        }
    }

    private String whyNothing() {
        return Texts.text(snapshot.parameters().size() < 2 ? "landscape.none.single" : "landscape.none");
    }

    private LandscapePlot.Names names() {
        return MapNames.of(choice.get(), snapshot);
    }

    /** The parameter values for a click at a point of the landscape: two, as short decimals, or all of them. */
    private SortedMap<Integer, Double> meaning(Landscape landscape, Point2D at) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        if (landscape.surface().plane() instanceof ParameterPlane plane) {
            values.put(plane.x(), landscape.frame().x().rounded(at.getX()));
            values.put(plane.y(), landscape.frame().y().rounded(at.getY()));
        } else {
            Parameters there = landscape
                    .surface()
                    .plane()
                    .through(snapshot.parameters())
                    .at(new Coordinates(at.getX(), at.getY()));
            for (int p = 0; p < there.size(); p++) {
                values.put(p, there.get(p));
            }
        }
        return values;
    }

    /** Zooms and pans both coordinates. */
    private final class Moving implements Steering {

        @Override
        public void zoom(double x, double y, double factor) {
            seen().flatMap(frame -> frame.zoomed(x, y, factor)).ifPresent(this::choose);
        }

        @Override
        public void pan(double dx, double dy) {
            seen().flatMap(frame -> frame.panned(dx, dy)).ifPresent(this::choose);
        }

        private Optional<Frame> seen() {
            return chosen.or(() -> Optional.ofNullable(shown.get())
                    .map(picture -> picture.landscape().frame()));
        }

        private void choose(Frame next) {
            chosen = Optional.of(next);
            ask();
        }

        @Override
        public void reset() {
            LandscapeView.this.reset();
        }
    }
}
