package org.backprop.explorer.view.window;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.backprop.explorer.text.Texts;

/** Regions of which one at a time is shown, where there is no room for all of them; only that one is in the scene. */
final class RegionTabs extends TabPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** The width for each tab below which their names are closer together. */
    private static final double MIN_WIDTH_PER_TAB = 76;

    /**
     * A region that can be shown in a tab.
     *
     * @param name its name on the tab
     * @param id the id of its tab
     * @param region the region
     */
    record NamedRegion(String name, String id, Region region) {}

    /** Creates an empty pane. */
    RegionTabs() {
        setId("regions");
        setAccessibleText(Texts.text("regions.accessible"));
        getStyleClass().add("region-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setMinSize(0, 0);
        widthProperty().addListener((observable, oldValue, newValue) -> adaptToWidth());
        getSelectionModel().selectedItemProperty().addListener((observable, oldValue, newValue) -> showContent());
    }

    /** Shows these regions in tabs; the tab that was selected stays so if it is among them. */
    void show(List<NamedRegion> regions) {
        Region selected = selectedRegion();
        getTabs().setAll(regions.stream().map(RegionTabs::tab).toList());
        select(selected);
        showContent();
        adaptToWidth();
    }

    private void adaptToWidth() {
        pseudoClassStateChanged(
                NARROW, getWidth() < MIN_WIDTH_PER_TAB * getTabs().size());
    }

    /** Selects the tab of {@code region}, if it has one. */
    void select(Region region) {
        getTabs().stream()
                .filter(tab -> tab.getUserData() == region)
                .findFirst()
                .ifPresent(tab -> getSelectionModel().select(tab));
    }

    /** Takes all regions out of the tabs. */
    void clear() {
        getTabs().forEach(tab -> tab.setContent(null));
    }

    private Region selectedRegion() {
        Tab selected = getSelectionModel().getSelectedItem();
        return selected == null ? null : (Region) selected.getUserData();
    }

    private void showContent() {
        Tab selected = getSelectionModel().getSelectedItem();
        getTabs().forEach(tab -> tab.setContent(tab == selected ? (Region) tab.getUserData() : null));
    }

    private static Tab tab(NamedRegion region) {
        Tab tab = new Tab(region.name());
        tab.setId("tab-" + region.id());
        tab.setUserData(region.region());
        return tab;
    }
}
