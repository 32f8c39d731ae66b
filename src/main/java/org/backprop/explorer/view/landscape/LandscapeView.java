package org.backprop.explorer.view.landscape;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
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
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.chart.Latest;
import org.backprop.explorer.view.chart.MapPicture;
import org.backprop.explorer.view.chart.MapView;
import org.backprop.explorer.view.chart.Navigation;
import org.backprop.explorer.view.chart.Steering;

/** The cost over two directions in parameter space, with the path travelled; follows every change. */
public final class LandscapeView implements SnapshotView {

    private static final int SMALL_POINTS = 64;
    private static final int LARGE_POINTS = 128;

    private final Latest latest;
    private final MapView map;
    private final ReliefView relief;
    private final Label nothing = new Label();
    private final StackPane stage = new StackPane();
    private final MapCaption caption;
    private final MapControls controls;
    private final ChartCard card;
    private final ObjectProperty<MapChoice> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<MapPicture> shown = new SimpleObjectProperty<>();
    private final BooleanProperty isRelief = new SimpleBooleanProperty();
    private Snapshot snapshot;
    private long shownNumber;
    /** What is seen, if a person has chosen it. */
    private Optional<Frame> chosen = Optional.empty();

    /**
     * A card with nothing on it yet.
     *
     * @param background where the cost is measured and the chart library is loaded
     */
    public LandscapeView(Look look, EditActions actions, Selection selection, Executor background) {
        latest = new Latest(background);
        map = new MapView(look, actions, background, this::meaning);
        map.pane().setId("landscape");
        map.pane().setAccessibleText(Texts.text("landscape.title"));
        caption = new MapCaption(map.pane(), shown, background);
        controls = new MapControls(choice, actions, selection);
        nothing.setId("landscape-none");
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        nothing.setVisible(false);
        relief = new ReliefView(look, background);
        relief.visibleProperty().bind(isRelief.and(nothing.visibleProperty().not()));
        map.pane().visibleProperty().bind(isRelief.or(nothing.visibleProperty()).not());
        stage.getChildren().setAll(map.pane(), relief, nothing);
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        VBox body = new VBox(controls.bar(), stage, caption);
        card = new ChartCard("landscape", body, this::reset);
        card.addBeforeButtons(controls.menu());
        relief.staleProperty().addListener((property, was, is) -> {
            if (!is) {
                card.arrived(shownNumber);
            }
        });
        controls.bar().visibleProperty().bind(card.isLarge());
        controls.bar().managedProperty().bind(card.isLarge());
        controls.menu().visibleProperty().bind(card.isLarge().not());
        caption.attend(card.isLarge(), isRelief);
        card.isLarge().addListener((property, was, is) -> ask());
        Navigation.attach(map.pane(), map.pane()::plotArea, new Moving());
        choice.addListener((property, was, is) -> choose(was, is));
    }

    /** What is seen. */
    public ChartCard card() {
        return card;
    }

    /** The picture that is shown; null before there is one. */
    public ReadOnlyObjectProperty<MapPicture> shown() {
        return shown;
    }

    private void choose(MapChoice was, MapChoice is) {
        isRelief.set(is.style().relief());
        if (was == null || !was.directions().equals(is.directions())) {
            forget();
        }
        ask();
    }

    private void reset() {
        relief.reset();
        if (!isRelief.get()) {
            forget();
            ask();
        }
    }

    /** The next picture has nothing to do with the one before. */
    private void forget() {
        chosen = Optional.empty();
        card.disregard();
        shown.set(null);
        map.forget();
    }

    @Override
    public void render(Snapshot next) {
        boolean other =
                snapshot == null || snapshot.setup().objective() != next.setup().objective();
        snapshot = next;
        if (other) {
            forget();
            nothing.setText(Texts.text(next.parameters().size() < 2 ? "landscape.none.single" : "landscape.none"));
            choice.set(MapChoice.first(next));
        }
        controls.render(next);
        ask();
    }

    /** Has the picture made; until it is there the old one is veiled. */
    private void ask() {
        if (snapshot == null || choice.get() == null) {
            return;
        }
        long number = card.expect();
        Optional<MapPicture> before = Optional.ofNullable(shown.get());
        Survey survey = new Survey(snapshot, directions(before), chosen, before.map(MapPicture::landscape));
        Cartography work = new Cartography(survey, choice.get().style().logarithmic(), names(), before);
        int points = card.isLarge().get() ? LARGE_POINTS : SMALL_POINTS;
        latest.request(
                outdated -> work.make(points, outdated, picture -> Latest.inWindow(() -> show(picture, number))));
    }

    /** While a hand moves the point the plane keeps its directions, even those that the path would turn. */
    private Directions directions(Optional<MapPicture> before) {
        Directions wanted = choice.get().directions();
        return before.filter(picture -> map.isHeld())
                .<Directions>map(picture ->
                        new Directions.Held(picture.landscape().surface().plane(), wanted.leastReach()))
                .orElse(wanted);
    }

    private void show(Optional<MapPicture> picture, long number) {
        if (!card.isWanted(number)) {
            return; // meant for what was chosen before
        }
        if (picture.isEmpty()) {
            card.arrived(number);
        }
        nothing.setVisible(picture.isEmpty());
        picture.ifPresent(next -> {
            shown.set(next);
            draw(next, number);
        });
    }

    private void draw(MapPicture picture, long number) {
        shownNumber = number;
        if (isRelief.get()) {
            relief.show(Prospect.of(picture));
            if (!relief.staleProperty().get()) {
                card.arrived(number);
            }
        } else {
            map.show(picture, () -> card.arrived(number));
        }
    }

    private LandscapePlot.Names names() {
        return MapNames.of(choice.get(), snapshot);
    }

    /** What a place on the map sets the parameters to: short decimals of two, or all of them. */
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

    /** Both coordinates are zoomed and panned. */
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
