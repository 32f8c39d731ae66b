package org.backprop.explorer.view.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.FileActions;
import org.backprop.explorer.view.SnapshotView;
import org.backprop.explorer.view.control.NameTooltip;

/** Says which network is open, by the name of its preset or by its shape, and offers the presets instead. */
final class NetworkChoice extends HBox implements SnapshotView {

    private static final int MAX_SIZES = 5;

    private final Label caption = new Label(Texts.text("network.caption"));
    private final MenuButton button = new MenuButton();
    private final NameTooltip tooltip = new NameTooltip(button);
    private Snapshot shownSnapshot;

    /** Creates a choice that shows no network yet. */
    NetworkChoice(FileActions actions) {
        getStyleClass().add("captioned");
        setAlignment(Pos.CENTER_LEFT);
        caption.getStyleClass().add("muted");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(button);
        button.setId("network-choice");
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getItems().setAll(PresetItems.all(actions));
        getChildren().setAll(caption, button);
    }

    /** Shows or hides the caption, which the button's tooltip makes dispensable. */
    void hideCaption(boolean isHidden) {
        caption.setVisible(!isHidden);
        caption.setManaged(!isHidden);
    }

    @Override
    public void render(Snapshot snapshot) {
        if (!snapshot.isOfSameTimeline(shownSnapshot)) {
            Optional<String> preset = Preset.find(snapshot.network()).map(PresetItems::name);
            Architecture architecture = snapshot.network().architecture();
            button.setText(preset.orElseGet(() -> abbreviated(architecture)));
            tooltip.setText(Texts.text("network.choice.name", preset.orElseGet(architecture::shape)));
        }
        shownSnapshot = snapshot;
    }

    /** The shape, without its middle where there are many layers. */
    private static String abbreviated(Architecture architecture) {
        List<Integer> sizes = architecture.sizes();
        return sizes.size() <= MAX_SIZES
                ? architecture.shape()
                : Texts.text("network.many-layers", sizes.get(0), sizes.get(1), sizes.get(sizes.size() - 1));
    }
}
