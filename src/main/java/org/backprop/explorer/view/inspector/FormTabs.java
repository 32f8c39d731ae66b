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

/** The forms to choose from, of which one is chosen. */
final class FormTabs extends HBox {

    private final Map<Form, ToggleButton> tabs = new EnumMap<>(Form.class);
    private List<Form> offered = List.of();
    /** What was chosen last, which comes back where it is offered again. */
    private Form chosen = Form.SCALAR;

    /** Tabs of which none is offered yet; {@code action} is told what is chosen. */
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
                tab.setSelected(true); // one is always chosen
                action.accept(form);
            });
            tabs.put(form, tab);
        }
    }

    private static String key(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    /** Offers {@code forms}. */
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

    /** Chooses {@code form} where it is offered, as if it had been clicked. */
    void choose(Form form) {
        chosen = form;
    }

    /** The form that is shown: the chosen one, or the nearest that is offered. */
    Form form() {
        if (offered.contains(chosen)) {
            return chosen;
        }
        return offered.contains(Form.SCALAR) ? Form.SCALAR : Form.STEP;
    }
}
