package org.backprop.explorer.view.landscape;

import javafx.scene.control.MenuButton;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.ParameterSymbol;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.control.NameTooltip;

/** A menu with all settings of the landscape; its title shows the directions. */
final class LandscapeMenu extends MenuButton {

    private static final double MIN_WIDTH = 64;

    private final LandscapeControls controls;
    private final LandscapeItems items;

    LandscapeMenu(LandscapeControls controls, Selection selection) {
        this.controls = controls;
        items = new LandscapeItems(controls, selection, "landscape");
        setId("landscape-menu");
        getStyleClass().add("landscape-menu");
        setMinWidth(MIN_WIDTH); // beside the buttons of a narrow card
        NameTooltip.install(this, Texts.text("landscape.menu.name"));
        getItems().setAll(items.all());
        addEventHandler(ON_SHOWING, event -> items.nameSelectedParameter());
    }

    /** Updates the items and the title to these settings. */
    void show(LandscapeSettings settings) {
        items.show(settings);
        String title = settings.kind() == LandscapeSettings.Kind.PARAMETERS
                ? Texts.text("landscape.parameters.of", symbol(settings.x()), symbol(settings.y()))
                : Texts.text("landscape." + LandscapeItems.key(settings.kind()) + ".short");
        if (!title.equals(getText())) {
            setText(title);
        }
    }

    private String symbol(int index) {
        return ParameterSymbol.of(controls.snapshot().getValue(), index);
    }
}
