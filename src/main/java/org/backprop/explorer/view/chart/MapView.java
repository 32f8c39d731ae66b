package org.backprop.explorer.view.chart;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.geometry.Point2D;
import org.backprop.explorer.chart.LandscapePlot;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.view.EditActions;
import org.backprop.explorer.view.Look;
import org.jfree.chart.JFreeChart;

/** A landscape seen from above; pressing and dragging on it moves the parameters there. */
public final class MapView {

    /** From this height on there is room for names at the axes. */
    private static final double ROOMY = 300;

    private final Look look;
    private final ChartPane pane = new ChartPane(this::paint);
    private final HandOnChart hand;
    private LandscapePlot plot;
    private MapPicture picture;
    private Runnable drawn;

    /**
     * A map of nothing yet.
     *
     * @param background where the chart library is loaded
     * @param meaning what a place on a landscape, in its coordinates, sets the parameters to
     */
    public MapView(
            Look look,
            EditActions actions,
            Executor background,
            BiFunction<Landscape, Point2D, SortedMap<Integer, Double>> meaning) {
        this.look = look;
        this.hand = new HandOnChart(
                actions, pane, at -> picture == null ? new TreeMap<>() : meaning.apply(picture.landscape(), at));
        look.palette().addListener((property, was, is) -> pane.request());
        pane.load(background, this::load);
    }

    private JFreeChart load() {
        plot = new LandscapePlot(ChartColours.NUMBERS);
        return plot.chart();
    }

    /** What is seen. */
    public ChartPane pane() {
        return pane;
    }

    /** Whether a hand is moving the point, or its last place is still on the way. */
    public boolean isHeld() {
        return hand.isOn();
    }

    /**
     * Draws {@code next} from now on.
     *
     * @param whenDrawn is done each time that it has been drawn
     */
    public void show(MapPicture next, Runnable whenDrawn) {
        picture = next;
        drawn = whenDrawn;
        pane.request();
    }

    /** Lets nothing be done any more with what is drawn, until there is something else. */
    public void forget() {
        picture = null;
        pane.request();
    }

    private boolean paint() {
        if (picture != null) {
            plot.show(
                    picture.landscape(),
                    picture.image(),
                    pane.getHeight() < ROOMY ? LandscapePlot.Names.NONE : picture.names(),
                    ChartColours.of(look.palette().get()));
            drawn.run();
        }
        return picture != null;
    }
}
