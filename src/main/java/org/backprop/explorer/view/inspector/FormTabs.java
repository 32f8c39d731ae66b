package org.backprop.explorer.view.inspector;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.backprop.explorer.view.Texts;

/** A row of toggle buttons for the representations, of which one is always selected. */
final class FormTabs extends HBox {

    private final Map<Form, ToggleButton> tabs = new EnumMap<>(Form.class);
    private List<Form> offered = List.of();
    /** The last selection of the user, which is restored when it is available again. */
    private Form chosen = Form.SCALAR;

    /** Creates the tabs, none of them visible; {@code action} receives each selection of the user. */
    FormTabs(Consumer<Form> action) {
        getStyleClass().addAll("segments", "form-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Form form : Form.values()) {
            ToggleButton tab = new ToggleButton(Texts.text("form." + key(form)));
            tab.setId("form-" + key(form));
            tab.setAccessibleText(Texts.text("form." + key(form) + ".accessible"));
            tab.setToggleGroup(group);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(event -> {
                chosen = form;
                tab.setSelected(true); // a second click must not deselect it
                action.accept(form);
            });
            tabs.put(form, tab);
        }
    }

    private static String key(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /** Shows the tabs of {@code forms}. */
    void offer(List<Form> forms) {
        if (!forms.equals(offered)) {
            offered = forms;
            getChildren().setAll(forms.stream().map(tabs::get).toList());
            getChildren().forEach(tab -> tab.getStyleClass().removeAll("first", "last"));
            getChildren().get(0).getStyleClass().add("first");
            getChildren().get(forms.size() - 1).getStyleClass().add("last");
        }
        boolean isGradient = forms.contains(Form.CHAIN);
        tabs.get(Form.SCALAR).setText(Texts.text(isGradient ? "form.scalar" : "form.scalar.plain"));
        tabs.get(form()).setSelected(true);
    }

    /** Selects {@code form} wherever it is available, as a click does. */
    void choose(Form form) {
        chosen = form;
    }

    /** The representation to show: the selected one or, if that is not available, the nearest available one. */
    Form form() {
        if (offered.contains(chosen)) {
            return chosen;
        }
        return offered.contains(Form.SCALAR) ? Form.SCALAR : Form.STEP;
    }
}
