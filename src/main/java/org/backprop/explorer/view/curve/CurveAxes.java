package org.backprop.explorer.view.curve;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.control.NameTooltip;

/** The settings of the axes of the cost curve, which stand in a menu of its card and in one of the window. */
final class CurveAxes {

    private final BooleanProperty logarithmicCost = new SimpleBooleanProperty();
    private final BooleanProperty logarithmicUpdates = new SimpleBooleanProperty();
    private final Runnable fitToFall;

    /**
     * Creates linear axes.
     *
     * @param onChanged runs after each change
     * @param fitToFall shows the updates in which the cost falls
     */
    CurveAxes(Runnable onChanged, Runnable fitToFall) {
        this.fitToFall = fitToFall;
        List.of(logarithmicCost, logarithmicUpdates)
                .forEach(axis -> axis.addListener((observable, oldValue, newValue) -> onChanged.run()));
    }

    boolean isCostLogarithmic() {
        return logarithmicCost.get();
    }

    boolean areUpdatesLogarithmic() {
        return logarithmicUpdates.get();
    }

    /** Returns items that show and change the settings; their ids begin with {@code prefix}. */
    List<MenuItem> items(String prefix) {
        MenuItem fall = new MenuItem(Texts.text("curve.fall"));
        fall.setId(prefix + "-fall");
        fall.setOnAction(event -> fitToFall.run());
        return List.of(
                check(prefix, "log", logarithmicCost),
                check(prefix, "log-updates", logarithmicUpdates),
                new SeparatorMenuItem(),
                fall);
    }

    private static CheckMenuItem check(String prefix, String key, BooleanProperty property) {
        CheckMenuItem item = new CheckMenuItem(Texts.text("curve." + key));
        item.setId(prefix + "-" + key);
        item.selectedProperty().bindBidirectional(property);
        return item;
    }

    /** Returns the button with the menu of the card. */
    MenuButton button() {
        MenuButton button =
                new MenuButton(Texts.text("curve.axes"), null, items("curve").toArray(MenuItem[]::new));
        button.setId("curve-axes");
        button.setMinWidth(Region.USE_PREF_SIZE);
        NameTooltip.install(button, Texts.text("curve.axes.name"));
        button.getStyleClass().add("landscape-menu");
        return button;
    }
}
