package org.backprop.explorer.view.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;

/** Shows whether the update lowered the loss: L of the current sample and the cost of all data, before and after. */
final class LossChange extends GridPane {

    private final Label sample = createValueLabel("loss-change-sample");
    private final Label data = createValueLabel("loss-change-data");

    LossChange() {
        getStyleClass().add("loss-change");
        addRow(0, createCaption("update-summary.sample"), sample);
        addRow(1, createCaption("update-summary.data"), data);
    }

    private static Label createCaption(String key) {
        Label caption = new Label(Texts.text(key));
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        return caption;
    }

    private static Label createValueLabel(String id) {
        Label value = new Label();
        value.setId(id);
        value.getStyleClass().add("path-value");
        value.setMinWidth(USE_PREF_SIZE);
        return value;
    }

    /** Shows the change by the update of {@code snapshot}. */
    void show(Snapshot snapshot) {
        showChange(
                sample,
                snapshot.sampleLoss().orElseThrow(),
                snapshot.sampleLossAfter().orElseThrow());
        showChange(
                data,
                snapshot.beforeUpdate().cost().total(),
                snapshot.updateValues().now().cost().total());
    }

    private static void showChange(Label label, double before, double after) {
        String keySuffix = after < before ? "lower" : after > before ? "higher" : "same";
        label.setText(Texts.text(
                "update-summary." + keySuffix,
                Numbers.significant(before, Numbers.FULL),
                Numbers.significant(after, Numbers.FULL)));
        StyleClasses.toggle(label, "decreased", after < before);
        StyleClasses.toggle(label, "increased", after > before);
    }
}
