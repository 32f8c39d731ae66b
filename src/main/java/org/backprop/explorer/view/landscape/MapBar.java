package org.backprop.explorer.view.landscape;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.backprop.explorer.view.ParameterLetter;
import org.backprop.explorer.view.Texts;

/** A bar with all settings of the landscape. */
final class MapBar extends FlowPane {

    private static final int ROWS = 18;

    private final MapControls controls;
    private final Map<MapChoice.Kind, ToggleButton> kinds = new EnumMap<>(MapChoice.Kind.class);
    private final ToggleButton flat;
    private final ToggleButton relief;
    private final ComboBox<Integer> across;
    private final ComboBox<Integer> up;
    private final HBox pair;
    private final Button another = new Button(Texts.text("landscape.seed.short"));
    private final CheckBox logarithmic;
    private final CheckBox only;
    private boolean following;

    MapBar(MapControls controls) {
        this.controls = controls;
        getStyleClass().add("map-bar");
        ToggleGroup directions = new ToggleGroup();
        for (MapChoice.Kind kind : MapChoice.Kind.values()) {
            kinds.put(kind, segment(MapMenu.key(kind) + ".short", directions, now -> now.with(kind)));
        }
        ToggleGroup views = new ToggleGroup();
        flat = segment("map.short", views, now -> now.relief(false));
        relief = segment("relief.short", views, now -> now.relief(true));
        across = parameters("across", MapChoice::across);
        up = parameters("up", MapChoice::up);
        logarithmic = check("logarithmic", is -> choose(now -> now.logarithmic(is)));
        only = check("only", controls::trainOnlyThese);
        pair = new HBox(across, new Label(" × "), up);
        another.setId("landscape-bar-seed");
        another.setOnAction(event -> choose(MapChoice::withNextSeed));
        getChildren()
                .setAll(
                        segments(kinds.values().toArray(ToggleButton[]::new)),
                        segments(flat, relief),
                        pair,
                        another,
                        logarithmic,
                        only);
    }

    private interface Change {
        MapChoice of(MapChoice now);
    }

    private void choose(Change change) {
        if (!following) {
            controls.choice().set(change.of(controls.choice().get()));
        }
    }

    private ToggleButton segment(String key, ToggleGroup group, Change change) {
        ToggleButton button = new ToggleButton(Texts.text("landscape." + key));
        button.setId("landscape-bar-" + key.replace(".short", ""));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true); // one button of a group stays selected
            choose(change);
        });
        return button;
    }

    private static HBox segments(ToggleButton... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("segments");
        buttons[0].getStyleClass().add("first");
        buttons[buttons.length - 1].getStyleClass().add("last");
        return box;
    }

    private CheckBox check(String key, Consumer<Boolean> action) {
        CheckBox box = new CheckBox(Texts.text("landscape." + key));
        box.setId("landscape-bar-" + key);
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(event -> action.accept(box.isSelected()));
        return box;
    }

    private ComboBox<Integer> parameters(String key, BiFunction<MapChoice, Integer, MapChoice> change) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("landscape-bar-" + key);
        box.setAccessibleText(Texts.text("landscape." + key));
        box.setVisibleRowCount(ROWS);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer index) {
                return index == null
                        ? ""
                        : ParameterLetter.of(controls.snapshot().getValue(), index);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("names are only chosen");
            }
        });
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                choose(now -> change.apply(now, box.getValue()));
            }
        });
        return box;
    }

    /** Updates the controls to these settings. */
    void show(MapChoice now) {
        following = true;
        kinds.get(now.kind()).setSelected(true);
        flat.setSelected(!now.style().relief());
        relief.setSelected(now.style().relief());
        int dimension = controls.snapshot().getValue().parameters().size();
        follow(across, now.x(), dimension);
        follow(up, now.y(), dimension);
        setPresent(pair, now.kind() == MapChoice.Kind.PARAMETERS);
        setPresent(another, now.kind() == MapChoice.Kind.RANDOM);
        logarithmic.setSelected(now.style().logarithmic());
        only.setDisable(!controls.canTrainOnlyThese());
        only.setSelected(controls.trainsOnlyThese());
        following = false;
    }

    private static void setPresent(Node control, boolean is) {
        control.setVisible(is);
        control.setManaged(is);
    }

    private static void follow(ComboBox<Integer> box, int index, int dimension) {
        if (box.getItems().size() != dimension) {
            box.getItems().setAll(IntStream.range(0, dimension).boxed().toList());
        }
        if (box.getValue() == null || box.getValue() != index) {
            box.setValue(index);
        }
    }
}
