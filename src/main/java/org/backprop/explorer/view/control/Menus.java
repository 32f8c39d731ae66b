package org.backprop.explorer.view.control;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.backprop.explorer.text.Texts;

/** Creates menus. */
public final class Menus {

    private Menus() {}

    /**
     * Returns a menu called by the text {@code menu.key}, with the id {@code menu-key}, whose points become hyphens.
     */
    public static Menu menu(String key, List<? extends MenuItem> items) {
        Menu menu = new Menu(Texts.text("menu." + key), null, items.toArray(MenuItem[]::new));
        menu.setId("menu-" + key.replace('.', '-'));
        return menu;
    }
}
