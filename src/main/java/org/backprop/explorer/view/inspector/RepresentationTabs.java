package org.backprop.explorer.view.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.control.NameTooltip;

/** A row of toggle buttons for the representations, of which one is always selected. */
final class RepresentationTabs extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** The width of the row for each tab below which the tabs are closer together. */
    private static final double MIN_WIDTH_PER_TAB = 55;

    private final Map<Representation, ToggleButton> tabs = new EnumMap<>(Representation.class);
    private final Map<Representation, RadioMenuItem> menuItems = new EnumMap<>(Representation.class);
    private List<Representation> available = List.of();
    /** The last selection of the user, which is restored when it is available again. */
    private Representation selected = Representation.SCALAR;

    /** Creates the tabs, none of them visible; {@code onSelected} receives each selection of the user. */
    RepresentationTabs(Consumer<Representation> onSelected) {
        getStyleClass().addAll("segments", "representation-tabs");
        setMinWidth(0); // the tabs come closer together instead of asking for more room
        widthProperty().addListener((property, was, is) -> adaptToWidth());
        ToggleGroup group = new ToggleGroup();
        for (Representation representation : Representation.values()) {
            ToggleButton tab = new ToggleButton(Texts.text("representation." + textKey(representation)));
            tab.setId("representation-" + textKey(representation));
            NameTooltip.install(tab, Texts.text("representation." + textKey(representation) + ".accessible"));
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(event -> {
                selected = representation;
                tab.setSelected(true); // a second click must not deselect it
                onSelected.accept(representation);
            });
            tabs.put(representation, tab);
            menuItems.put(representation, createMenuItem(tab));
        }
    }

    private static RadioMenuItem createMenuItem(ToggleButton tab) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId("menu-" + tab.getId());
        item.textProperty().bind(tab.textProperty());
        item.setOnAction(event -> {
            item.setSelected(true); // a second click must not deselect it
            tab.fire();
        });
        return item;
    }

    /** Returns an item for each representation; those of the tabs are visible, that of the selected one is selected. */
    List<RadioMenuItem> menuItems() {
        return List.copyOf(menuItems.values());
    }

    private static String textKey(Representation representation) {
        return representation.name().toLowerCase(Locale.ROOT);
    }

    /** Shows the tabs of {@code representations}, if there is more than one to choose from. */
    void setAvailable(List<Representation> representations) {
        if (!representations.equals(available)) {
            available = representations;
            getChildren().setAll(representations.stream().map(tabs::get).toList());
            getChildren().forEach(tab -> tab.getStyleClass().removeAll("first", "last"));
            getChildren().get(0).getStyleClass().add("first");
            getChildren().get(representations.size() - 1).getStyleClass().add("last");
            boolean isChoice = representations.size() > 1;
            setVisible(isChoice);
            setManaged(isChoice);
            adaptToWidth();
        }
        tabs.get(Representation.SCALAR).setText(Texts.text(scalarKey(representations)));
        tabs.get(displayed()).setSelected(true);
        menuItems.forEach((representation, item) -> {
            item.setVisible(available.contains(representation));
            item.setSelected(representation == displayed());
        });
    }

    private void adaptToWidth() {
        pseudoClassStateChanged(NARROW, getWidth() < MIN_WIDTH_PER_TAB * available.size());
    }

    /** Returns the name of the formula of scalars: of a derivative, the letter of the error signal. */
    private static String scalarKey(List<Representation> representations) {
        if (!representations.contains(Representation.CHAIN)) {
            return "representation.scalar.plain";
        }
        return representations.contains(Representation.DERIVATION)
                ? "representation.scalar.single"
                : "representation.scalar";
    }

    /** Selects {@code representation} wherever it is available, as a click does. */
    void select(Representation representation) {
        selected = representation;
    }

    /** Returns the representation to show: the selected one or, if that is not available, the nearest available one. */
    Representation displayed() {
        if (available.contains(selected)) {
            return selected;
        }
        return available.contains(Representation.SCALAR) ? Representation.SCALAR : Representation.UPDATE;
    }
}
