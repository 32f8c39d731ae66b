package org.backprop.explorer.view.window;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.background.TaskExecutor;
import org.backprop.explorer.model.timeline.Granularity;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.formula.Typesetter;
import org.backprop.explorer.view.inspector.InspectorView;
import org.backprop.explorer.view.inspector.SideBySideView;
import org.backprop.explorer.view.network.Legend;
import org.backprop.explorer.view.network.NetworkView;
import org.backprop.explorer.view.surface.SurfaceView;
import org.backprop.explorer.view.timeline.PhaseSentence;
import org.backprop.explorer.view.timeline.PhaseStrip;
import org.backprop.explorer.view.timeline.TimelineBar;
import org.backprop.explorer.view.training.ParameterList;
import org.backprop.explorer.view.training.SettingsBar;
import org.backprop.explorer.view.training.SettingsPanel;
import org.backprop.explorer.view.training.TransportBar;

/** The window's content: every region in its place. */
public final class MainView extends StackPane implements SnapshotView {

    /** From this width on every control is written out. */
    private static final double WIDE = 1440;

    /** From this height on nothing is moved together. */
    private static final double TALL = 780;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final MenuBarView menus;
    private final TransportBar transport;
    private final PhaseSentence sentence;
    private final NetworkView network;
    private final Notice notice = new Notice();
    private final List<SnapshotView> regions;

    /**
     * The executors of work that the window need not wait for, each with a thread of its own.
     *
     * @param files anything that is quickly done, and files
     * @param slices evaluates the cost along one parameter
     * @param maps evaluates the cost over two directions, which can take longer
     */
    public record Workers(TaskExecutor files, TaskExecutor slices, TaskExecutor maps) {}

    /**
     * A window in which nothing is shown yet.
     *
     * @param about says what program this is
     * @param workers where work is done that the first frame need not wait for
     */
    public MainView(Actions actions, Appearance appearance, Runnable about, Workers workers) {
        Selection selection = new Selection();
        SettingsPanel sheet = new SettingsPanel(actions.edit());
        SettingsBar settings = new SettingsBar(actions.edit(), sheet::toggle);
        PhaseStrip phases = new PhaseStrip();
        FormulaContext desk =
                new FormulaContext(appearance, Typesetter.withBackgroundLoading(workers.files()), selection);
        sentence = new PhaseSentence(desk);
        Legend legend = new Legend(selection);
        ParameterList parameters = new ParameterList(actions.edit(), selection);
        Charts charts = new Charts(appearance, actions, selection, workers);
        TimelineBar timeline = new TimelineBar(actions.navigation());
        SideBySideView threeWays = new SideBySideView(desk);
        InspectorView inspector = new InspectorView(desk, actions.edit(), workers.files());
        menus = new MenuBarView(
                actions, appearance, new MenuBarView.Panels(sheet::toggle, about, inspector, charts.cards()));
        transport = new TransportBar(actions.navigation());
        network = new NetworkView(appearance, selection);
        NetworkChoice choice = new NetworkChoice(actions.file(), network::requestFocus);
        Toolbar toolbar = new Toolbar(choice, transport, settings);
        regions = List.of(
                menus,
                choice,
                settings,
                sheet,
                phases,
                sentence,
                network,
                legend,
                inspector,
                parameters,
                charts,
                threeWays,
                timeline);
        Content content = new Content(new Content.Regions(
                card(phases, network, legend), inspector, parameters, List.copyOf(charts.cards()), threeWays));
        Enlargement enlargement = new Enlargement(content::showAll);
        enlargement.add(inspector.largeProperty(), content::enlargeInspector);
        charts.register(enlargement, content, parameters);
        enlargement.setOnRestored(this::focusPicture);
        BorderPane window = new BorderPane();
        window.setTop(new VBox(menus, toolbar));
        window.setCenter(content);
        window.setBottom(timeline);
        overlay(window, sheet);
        installHandlers(actions, sheet, enlargement);
        installFocusHandlers(workers.files());
        installWidthListener(toolbar);
        appearance.palette().addListener((property, was, is) -> applyTheme(is));
        applyTheme(appearance.palette().get());
    }

    private void overlay(BorderPane window, SettingsPanel sheet) {
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(0, 0, 64, 0));
        StackPane.setAlignment(sheet, Pos.TOP_RIGHT);
        StackPane.setMargin(sheet, new Insets(92, 14, 0, 0));
        getChildren().setAll(window, sheet, notice);
        getStyleClass().add("window");
        getStylesheets().add(Appearance.stylesheet());
    }

    private void installHandlers(Actions actions, SettingsPanel sheet, Enlargement enlargement) {
        menus.installUndoShortcuts(this);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                actions.file().cancel();
                sheet.setVisible(false);
                focusPicture();
                enlargement.restore();
                clearNotice();
            }
        });
        // a menu button that is closed keeps this key to itself for nothing
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && event.getTarget() instanceof MenuButton menu
                    && !menu.isShowing()) {
                focusPicture();
                enlargement.restore();
            }
        });
    }

    private void installFocusHandlers(TaskExecutor taskExecutor) {
        // buttons keep the event to themselves, so it is taken before them and acted on after them
        addEventFilter(
                MouseEvent.MOUSE_RELEASED, event -> taskExecutor.runLater(() -> restoreFocus(event.getTarget())));
        addEventHandler(ComboBoxBase.ON_HIDDEN, event -> focusPicture());
    }

    /** Leaves out what can be guessed while the window is narrow. */
    private void installWidthListener(Toolbar toolbar) {
        widthProperty().addListener((property, was, is) -> {
            boolean compact = is.doubleValue() < WIDE;
            pseudoClassStateChanged(COMPACT, compact);
            toolbar.fitTo(is.doubleValue());
        });
        heightProperty().addListener((property, was, is) -> pseudoClassStateChanged(LOW, is.doubleValue() < TALL));
    }

    private VBox card(PhaseStrip phases, NetworkView picture, Legend legend) {
        VBox card = new VBox(phases, sentence, picture, legend);
        card.getStyleClass().add("card");
        VBox.setVgrow(picture, Priority.ALWAYS);
        return card;
    }

    /**
     * After a click on a control the keys go to the picture again, where arrows and space step and run; only fields
     * keep what is typed, and menus stay open.
     */
    private void restoreFocus(Object clicked) {
        Node node = clicked instanceof Node target ? target : this;
        while (node != null && !keepsFocus(node)) {
            node = node.getParent();
        }
        if (node == null) {
            focusPicture();
        }
    }

    private static boolean keepsFocus(Node node) {
        return node instanceof SurfaceView
                || node instanceof TextField
                || node instanceof ComboBox
                || node instanceof MenuButton;
    }

    /** Gives the keys to the picture, or to the window as a whole while the picture makes room for a chart. */
    public void focusPicture() {
        if (network.getScene() == null) {
            requestFocus();
        } else {
            network.requestFocus();
        }
    }

    private void applyTheme(Palette palette) {
        setStyle(palette.css());
        getStyleClass().remove("dark");
        if (palette == Palette.DARK) {
            getStyleClass().add("dark");
        }
    }

    @Override
    public void render(Snapshot snapshot) {
        regions.forEach(region -> region.render(snapshot));
    }

    /** Shows whether a run is on, and whether its steps are slow enough to be shown as movements. */
    public void showRunning(boolean running, boolean watchable) {
        transport.showRunning(running);
        network.setWatchable(!running || watchable);
    }

    /** Marks the granularity that holds. */
    public void showGranularity(Granularity granularity) {
        transport.showGranularity(granularity);
        menus.showGranularity(granularity);
        sentence.showGranularity(granularity);
    }

    /** Says one sentence. */
    public void showNotice(String sentence) {
        notice.show(sentence);
    }

    /** Takes the last sentence away. */
    public void clearNotice() {
        notice.hide();
    }
}
