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

    /** The width below which tabs are closer together. */
    private static final double MIN_WIDTH_FOR_WIDE_TABS = 1440;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /** The width of the menus, beside which notices appear, and of a notice's button. */
    private static final double MENUS_WIDTH = 380;

    private static final double MIN_NOTICE_WIDTH = 320;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final MenuBarView menus;
    private final Toolbar toolbar;
    private final NetworkCard networkCard;
    private final Notice notice;
    private final FocusRestorer focusRestorer;
    private final OperationFollower follower;
    private final List<SnapshotView> views;

    /**
     * Creates a window that shows no snapshot yet.
     *
     * @param version the version of the program
     * @param workers the executors of the regions' work
     */
    public MainView(Actions actions, Appearance appearance, String version, Workers workers) {
        Selection selection = new Selection();
        FormulaContext formulaContext =
                new FormulaContext(appearance, Typesetter.withBackgroundLoading(workers.files()), selection);
        notice = new Notice(workers.files());
        follower = new OperationFollower(selection);
        networkCard = new NetworkCard(formulaContext, actions.navigation());
        focusRestorer = new FocusRestorer(this, networkCard.network());
        InspectorView inspector = new InspectorView(formulaContext, actions.edit(), workers.files());
        ParameterList parameters = new ParameterList(actions.edit(), selection);
        Charts charts = new Charts(appearance, actions, selection, workers);
        SideBySideView sideBySide = new SideBySideView(formulaContext, inspector);
        SettingsPanel settingsPanel = new SettingsPanel(actions.edit());
        TimelineBar timeline = new TimelineBar(actions.navigation());
        toolbar = new Toolbar(actions, settingsPanel);
        Content content = new Content(new Content.Regions(
                networkCard,
                new NamedRegion(Texts.text("inspector.title"), "inspector", inspector),
                new NamedRegion(Texts.text("parameters.title"), "parameters", parameters),
                charts.cards().stream().map(MainView::named).toList(),
                sideBySide));
        RegionTraversal traversal = new RegionTraversal(
                List.of(
                        Stop.atFirstNode(List.of(toolbar)),
                        new Stop(List.of(networkCard), networkCard::focusNetwork),
                        Stop.atFirstNode(List.of(inspector)),
                        new Stop(List.of(parameters), parameters::focusSelected),
                        Stop.atFirstNode(charts.cards()),
                        Stop.atFirstNode(List.of(timeline))),
                content::reveal);
        menus = new MenuBarView(
                actions,
                appearance,
                new MenuBarView.Panels(
                        follower.activeProperty(),
                        settingsPanel::toggle,
                        new HelpDialogs(appearance, version, focusRestorer::restore),
                        inspector,
                        charts),
                traversal,
                toolbar.transport().speed().menu());
        views = List.of(
                follower,
                menus,
                toolbar,
                settingsPanel,
                networkCard,
                inspector,
                parameters,
                charts,
                sideBySide,
                timeline);
        selection.selected().addListener((property, was, is) -> {
            if (!(is instanceof Element.Parameter)) { // which the list and the charts show as well
                content.reveal(inspector);
            }
        });
        Enlargement enlargement = new Enlargement(content::showAll, focusRestorer::restore);
        enlargement.add(inspector.largeProperty(), content::enlargeInspector);
        charts.register(enlargement, content, parameters);
        new WindowKeys(this, actions.edit(), () -> {
            actions.file().cancel();
            actions.navigation().stopWatching();
            settingsPanel.setVisible(false);
            focusRestorer.restore();
            enlargement.restore();
            clearNotice();
        });
        BorderPane window = new BorderPane(content, new VBox(menus, toolbar), null, timeline, null);
        ZoomPane zoomPane = new ZoomPane(overlay(window, settingsPanel), MIN_SIZE);
        getChildren().setAll(zoomPane);
        getStyleClass().add("window");
        followSize(zoomPane, content);
        appearance.textSize().addListener((property, was, is) -> show(is, zoomPane));
        show(appearance.textSize().get(), zoomPane);
        addEventHandler(KeyEvent.KEY_PRESSED, menus.textSizes()::handle);
        appearance.palette().addListener((property, was, is) -> applyTheme(is));
        applyTheme(appearance.palette().get());
    }

    private static NamedRegion named(ChartCard card) {
        return new NamedRegion(Texts.text("chart.tab." + card.name()), card.name(), card);
    }

    private StackPane overlay(BorderPane window, SettingsPanel settingsPanel) {
        StackPane.setAlignment(notice, Pos.TOP_RIGHT); // the part of the menu bar that is always empty
        StackPane.setMargin(notice, new Insets(3, 10, 0, 0));
        StackPane.setAlignment(settingsPanel, Pos.TOP_RIGHT);
        StackPane.setMargin(settingsPanel, new Insets(92, 14, 0, 0));
        window.setMinSize(0, 0);
        return new StackPane(window, settingsPanel, notice);
    }

    private void show(TextSize textSize, ZoomPane zoomPane) {
        zoomPane.zoomProperty().set(textSize.factor());
        getStylesheets().setAll(textSize.popupStylesheet(), Appearance.stylesheet());
    }

    /**
     * Adapts the regions to the size of the window when it changes, and not in the layout that follows, during which no
     * nodes may be moved.
     */
    private void followSize(ZoomPane zoomPane, Content content) {
        Runnable adapt = () -> adaptTo(zoomPane.contentSize(getWidth(), getHeight()), content);
        widthProperty().addListener((property, was, is) -> adapt.run());
        heightProperty().addListener((property, was, is) -> adapt.run());
        zoomPane.zoomProperty().addListener((property, was, is) -> adapt.run());
    }

    private void adaptTo(Dimension2D size, Content content) {
        pseudoClassStateChanged(COMPACT, size.getWidth() < MIN_WIDTH_FOR_WIDE_TABS);
        pseudoClassStateChanged(LOW, size.getHeight() < MIN_HEIGHT_FOR_FULL_SPACING);
        toolbar.fitTo(size.getWidth());
        notice.setMaxTextWidth(Math.max(MIN_NOTICE_WIDTH, size.getWidth() - MENUS_WIDTH));
        if (size.getWidth() > 0 && size.getHeight() > 0) {
            content.adaptTo(Room.of(size.getWidth(), size.getHeight()));
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
        views.forEach(view -> view.render(snapshot));
    }

    /** Gives the focus to the network, whose keys step and run. */
    public void focusNetwork() {
        focusRestorer.restore();
    }

    /** Shows whether training is running, and whether its steps are slow enough to be animated. */
    public void showRunning(boolean running, boolean watchable) {
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
    }

    /** Shows a notice of one sentence until it is removed. */
    public void keepNotice(String sentence) {
        notice.keep(sentence);
    }

    /** Hides the notice. */
    public void clearNotice() {
        notice.hide();
    }
}
