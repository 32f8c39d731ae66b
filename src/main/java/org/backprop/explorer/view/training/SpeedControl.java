package org.backprop.explorer.view.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Speed;
import org.backprop.explorer.view.control.ConstantWidth;
import org.backprop.explorer.view.control.Menus;
import org.backprop.explorer.view.control.NameTooltip;

/** The slider of the speed of a run, with its caption and the speed in words. */
public final class SpeedControl extends HBox {

    private static final double SLIDER_WIDTH = 76;
    private static final double MIN_SLIDER_WIDTH = 40;

    private final Consumer<Speed> action;
    private final Label caption = new Label(Texts.text("speed.caption"));
    private final Label text = new Label();
    private final ConstantWidth textWidth = new ConstantWidth(text);
    private final Slider slider = new Slider(0, SpeedScale.MAX, SpeedScale.INITIAL);
    private final NameTooltip tooltip = new NameTooltip(slider);
    private final List<RadioMenuItem> menuItems;
    private boolean isAbbreviated;

    /** Creates a control of the initial speed; {@code action} receives each speed that is chosen. */
    SpeedControl(Consumer<Speed> action) {
        this.action = action;
        getStyleClass().add("speed-box");
        setAlignment(Pos.CENTER_LEFT);
        caption.getStyleClass().add("muted");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(slider);
        text.getStyleClass().add("speed-text");
        text.setId("speed-text");
        prepareSlider();
        menuItems = IntStream.rangeClosed(0, (int) SpeedScale.MAX)
                .mapToObj(this::createMenuItem)
                .toList();
        showSpeed();
        getChildren().setAll(caption, slider, text);
    }

    private void prepareSlider() {
        slider.setId("speed");
        slider.setPrefWidth(SLIDER_WIDTH);
        slider.setMinWidth(MIN_SLIDER_WIDTH);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((observable, oldValue, newValue) -> {
            if (Math.round(oldValue.doubleValue()) != Math.round(newValue.doubleValue())) {
                showSpeed();
                action.accept(speed());
            }
        });
    }

    private RadioMenuItem createMenuItem(int position) {
        RadioMenuItem item = new RadioMenuItem(SpeedScale.text(SpeedScale.at(position), false));
        item.setOnAction(event -> {
            slider.setValue(position);
            showSpeed(); // a second click must not deselect it
        });
        return item;
    }

    /** Returns a menu of the speeds. */
    public Menu menu() {
        return Menus.menu("run.speed", menuItems);
    }

    private Speed speed() {
        return SpeedScale.at((int) Math.round(slider.getValue()));
    }

    private void showSpeed() {
        textWidth.setTexts(SpeedScale.texts(isAbbreviated));
        text.setText(SpeedScale.text(speed(), isAbbreviated));
        tooltip.setText(Texts.text("speed.name", SpeedScale.text(speed(), false)));
        int position = (int) Math.round(slider.getValue());
        menuItems.forEach(item -> item.setSelected(menuItems.indexOf(item) == position));
    }

    /** Shows or hides the caption of the slider, which the speed in words makes dispensable. */
    public void hideCaption(boolean isHidden) {
        caption.setVisible(!isHidden);
        caption.setManaged(!isHidden);
    }

    /** Sets whether the speed in words is abbreviated. */
    public void abbreviate(boolean abbreviated) {
        isAbbreviated = abbreviated;
        showSpeed();
    }

    /** Shows or hides the speed in words, which the tooltip of the slider has as well. */
    public void hideText(boolean isHidden) {
        text.setVisible(!isHidden);
        text.setManaged(!isHidden);
    }
}
