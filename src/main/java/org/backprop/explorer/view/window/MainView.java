package org.backprop.explorer.view.window;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.TextSize;
import org.backprop.explorer.view.chart.ChartCard;
import org.backprop.explorer.view.control.ZoomPane;
import org.backprop.explorer.view.derivation.FormulaContext;
import org.backprop.explorer.view.formula.Typesetter;
import org.backprop.explorer.view.help.HelpDialogs;
import org.backprop.explorer.view.inspector.InspectorView;
import org.backprop.explorer.view.inspector.SideBySideView;
import org.backprop.explorer.view.network.OperationFollower;
import org.backprop.explorer.view.timeline.TimelineBar;
import org.backprop.explorer.view.training.ParameterList;
import org.backprop.explorer.view.training.SettingsPanel;
import org.backprop.explorer.view.window.RegionTabs.NamedRegion;
import org.backprop.explorer.view.window.RegionTraversal.Stop;

/** The content of the window: creates the regions, and passes each snapshot on to all of them. */
public final class MainView extends StackPane implements SnapshotView {

    /** The height below which spacing is reduced. */
    private static final double MIN_HEIGHT_FOR_FULL_SPACING = 780;

    /** The least size in logical pixels in which the regions are readable. */
    public static final Dimension2D MIN_SIZE = new Dimension2D(720, 440);

    /** The magnification on a screen of a quarter of that, which is smaller than any. */
    private static final double MIN_FACTOR = 0.25;

    /** The width below which tabs are closer together. */
    private static final double MIN_WIDTH_FOR_WIDE_TABS = 1440;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /** The width of the menus, beside which notices appear, together with a notice's button. */
    private static final double MENUS_WIDTH = 380;

    private static final double MIN_NOTICE_WIDTH = 320;
    /** The space above and below a notice. */
    private static final double NOTICE_MARGIN = 3;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final Actions actions;
    private final Workers workers;
    private final Typesetter typesetter = Typesetter.notReady();
    private final Notice notice;
    private final OperationFollower follower;
    private final NetworkCard networkCard;
    private final FocusRestorer focusRestorer;
    private final InspectorView inspector;
    private final ParameterList parameters;
    private final Charts charts;
    private final SideBySideView sideBySide;
    private final SettingsPanel settingsPanel;
    private final TimelineBar timeline;
    private final Toolbar toolbar;
    private final Content content;
    private final MenuBarView menus;
    private final InvalidFields invalidFields;
    private boolean isComplete;
    private Snapshot shownSnapshot;

    /**
     * Creates a window that shows no snapshot yet.
     *
     * @param version the version of the program
     * @param workers the executors of the regions' work
     */
    public MainView(Actions actions, Appearance appearance, String version, Workers workers) {
        this.actions = actions;
        this.workers = workers;
        Selection selection = new Selection();
        FormulaContext formulaContext = new FormulaContext(appearance, typesetter, selection);
        notice = new Notice(workers.files());
        follower = new OperationFollower(selection);
        networkCard = new NetworkCard(formulaContext, actions.navigation());
        focusRestorer = new FocusRestorer(this, networkCard.network());
        inspector = new InspectorView(formulaContext, actions.edit(), workers.files());
        parameters = new ParameterList(actions.edit(), selection);
        charts = new Charts(appearance, actions, selection, workers);
        sideBySide = new SideBySideView(formulaContext, inspector);
        settingsPanel = new SettingsPanel(actions.edit());
        timeline = new TimelineBar(actions.navigation());
        toolbar = new Toolbar(actions, settingsPanel);
        content = createContent();
        menus = createMenus(appearance, version);
        invalidFields = new InvalidFields(this, parameters);
        selection.selected().addListener((property, was, is) -> {
            if (!(is instanceof Element.Parameter)) { // which the list and the charts show as well
                content.reveal(inspector);
            }
        });
        installKeys(createEnlargement());
        getStyleClass().add("window");
        follow(appearance, createZoomPane());
    }

    private Content createContent() {
        return new Content(new Content.Regions(
                networkCard,
                new NamedRegion(Texts.text("inspector.title"), "inspector", inspector),
                new NamedRegion(Texts.text("parameters.title"), "parameters", parameters),
                charts.cards().stream().map(MainView::named).toList(),
                sideBySide));
    }

    private MenuBarView createMenus(Appearance appearance, String version) {
        RegionTraversal traversal = new RegionTraversal(
                List.of(
                        Stop.atFirstNode(List.of(toolbar)),
                        new Stop(List.of(networkCard), networkCard::focusNetwork),
                        Stop.atFirstNode(List.of(inspector)),
                        new Stop(List.of(parameters), parameters::focusSelected),
                        Stop.atFirstNode(charts.cards()),
                        Stop.atFirstNode(List.of(timeline))),
                content::reveal);
        MenuBarView.Panels panels = new MenuBarView.Panels(
                follower.activeProperty(),
                settingsPanel::toggle,
                new HelpDialogs(appearance, version, focusRestorer::restore),
                inspector,
                charts);
        return new MenuBarView(
                actions,
                appearance,
                panels,
                traversal,
                toolbar.transport().speed().menu());
    }

    private Enlargement createEnlargement() {
        Enlargement enlargement = new Enlargement(content::showAll, focusRestorer::restore);
        enlargement.add(inspector.largeProperty(), content::enlargeInspector);
        charts.register(enlargement, content, parameters);
        return enlargement;
    }

    private void installKeys(Enlargement enlargement) {
        addEventHandler(KeyEvent.KEY_PRESSED, menus.textSizes()::handle);
        new WindowKeys(this, actions.edit(), () -> {
            actions.file().cancel();
            actions.navigation().stopWatching();
            settingsPanel.setVisible(false);
            invalidFields.reset();
            focusRestorer.restore();
            enlargement.restore();
            clearNotice();
        });
    }

    private ZoomPane createZoomPane() {
        BorderPane window = new BorderPane(content, new VBox(menus, toolbar), null, timeline, null);
        ZoomPane zoomPane = new ZoomPane(overlay(window), MIN_SIZE, MIN_FACTOR);
        getChildren().setAll(zoomPane);
        return zoomPane;
    }

    private void follow(Appearance appearance, ZoomPane zoomPane) {
        followSize(zoomPane);
        notice.visibleProperty().addListener((property, was, is) -> makeRoomForNotice());
        appearance.textSize().addListener((property, was, is) -> show(is, zoomPane));
        show(appearance.textSize().get(), zoomPane);
        appearance.palette().addListener((property, was, is) -> applyTheme(is));
        applyTheme(appearance.palette().get());
    }

    private static NamedRegion named(ChartCard card) {
        return new NamedRegion(Texts.text("chart.tab." + card.name()), card.name(), card);
    }

    private StackPane overlay(BorderPane window) {
        StackPane.setAlignment(notice, Pos.TOP_RIGHT); // the part of the menu bar that is always empty
        StackPane.setMargin(notice, new Insets(NOTICE_MARGIN, 10, 0, 0));
        StackPane.setAlignment(settingsPanel, Pos.TOP_RIGHT);
        StackPane.setMargin(settingsPanel, new Insets(92, 14, 0, 0));
        window.setMinSize(0, 0);
        StackPane overlay = new StackPane(window, notice);
        Nodes.addWhenVisible(overlay.getChildren(), 1, settingsPanel);
        return overlay;
    }

    private void show(TextSize textSize, ZoomPane zoomPane) {
        zoomPane.zoomProperty().set(textSize.factor());
        getStylesheets().setAll(textSize.popupStylesheet(), Appearance.stylesheet());
    }

    /**
     * Adapts the regions to the size of the window when it changes, and not in the layout that follows, during which no
     * nodes may be moved.
     */
    private void followSize(ZoomPane zoomPane) {
        Runnable adapt = () -> adaptTo(zoomPane.contentSize(getWidth(), getHeight()));
        widthProperty().addListener((property, was, is) -> adapt.run());
        heightProperty().addListener((property, was, is) -> adapt.run());
        zoomPane.zoomProperty().addListener((property, was, is) -> adapt.run());
    }

    private void adaptTo(Dimension2D size) {
        pseudoClassStateChanged(COMPACT, size.getWidth() < MIN_WIDTH_FOR_WIDE_TABS);
        pseudoClassStateChanged(LOW, size.getHeight() < MIN_HEIGHT_FOR_FULL_SPACING);
        toolbar.fitTo(size.getWidth());
        notice.setMaxTextWidth(Math.max(MIN_NOTICE_WIDTH, size.getWidth() - MENUS_WIDTH));
        makeRoomForNotice();
        if (size.getWidth() > 0 && size.getHeight() > 0) {
            content.adaptTo(Room.of(size.getWidth(), size.getHeight()));
        }
    }

    /** Makes the menu bar as high as the notice beside the menus, which would cover the toolbar otherwise. */
    private void makeRoomForNotice() {
        notice.applyCss();
        menus.setMinHeight(
                notice.isVisible() ? notice.prefHeight(notice.prefWidth(-1)) + 2 * NOTICE_MARGIN : USE_COMPUTED_SIZE);
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
        shownSnapshot = snapshot;
        List.of(invalidFields, toolbar, networkCard, timeline).forEach(view -> view.render(snapshot));
        if (isComplete) {
            renderOthers();
        }
    }

    private void renderOthers() {
        List.of(follower, menus, settingsPanel, inspector, parameters, charts, sideBySide)
                .forEach(view -> view.render(shownSnapshot));
    }

    /** Adds the regions that the first frame does not wait for. A snapshot must have been rendered before. */
    public void complete() {
        isComplete = true;
        typesetter.load(workers.files());
        content.showAll();
        renderOthers();
    }

    /** Gives the focus to the network, whose keys step and run. */
    public void focusNetwork() {
        focusRestorer.restore();
    }

    /** Shows whether training is running, and whether its steps are slow enough to be animated. */
    public void showRunning(boolean running, boolean watchable) {
        invalidFields.showRunning(running);
        toolbar.transport().showRunning(running);
        networkCard.network().setAnimationAllowed(!running || watchable);
    }

    /** Marks the granularity of the steps. */
    public void showGranularity(Granularity granularity) {
        toolbar.transport().showGranularity(granularity);
        menus.showGranularity(granularity);
        networkCard.showGranularity(granularity);
        follower.showGranularity(granularity);
    }

    /** Shows a notice of one sentence for as long as it takes to read it. */
    public void showNotice(String sentence) {
        notice.show(sentence);
        makeRoomForNotice();
    }

    /** Shows a notice of one sentence until it is removed. */
    public void keepNotice(String sentence) {
        notice.keep(sentence);
        makeRoomForNotice();
    }

    /** Hides the notice. */
    public void clearNotice() {
        notice.hide();
    }
}
