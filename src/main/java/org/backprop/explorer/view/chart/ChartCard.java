package org.backprop.explorer.view.chart;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import org.backprop.explorer.view.Texts;

/** The frame around a chart: its title, what can be set about it, and the buttons that every chart has. */
public final class ChartCard extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    /** Pictures are copied with so many pixels for one on the screen, so that they can be printed. */
    private static final double SHARPNESS = 2;

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final String name;
    private final BooleanProperty large = new SimpleBooleanProperty();
    private final HBox header = new HBox();
    private final Label title = new Label();
    private final Region content;
    private final Veil veil = new Veil();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private long expected;
    /** What was expected up to this number is not to be shown any more. */
    private long disregarded;

    /**
     * A frame around {@code content}.
     *
     * @param id what the card is called; its buttons' ids begin with it
     * @param reset shows the picture as it is shown at first
     */
    public ChartCard(String id, Region content, Runnable reset) {
        this.name = id;
        this.content = content;
        setId(id + "-card");
        getStyleClass().addAll("card", "chart-card");
        title.setText(Texts.text(id + ".title"));
        title.setId(id + "-title");
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        header.getStyleClass().addAll("card-header", "chart-header");
        header.setAlignment(Pos.CENTER_LEFT);
        Button enlarge = button(id, "large", () -> large.set(!large.get()));
        large.addListener((property, was, is) -> name(enlarge, is ? "small" : "large"));
        header.getChildren()
                .setAll(title, spacer, button(id, "reset", reset), button(id, "copy", this::copyPicture), enlarge);
        content.setMinHeight(0);
        StackPane stage = new StackPane(content, veil);
        stage.setMinHeight(0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().setAll(header, stage);
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyPicture();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                large.set(!large.get());
                event.consume();
            }
        });
    }

    private static Button button(String id, String action, Runnable task) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon");
        Button button = new Button(null, icon);
        button.setId(id + "-" + action);
        button.getStyleClass().addAll("icon-button", "icon-" + action);
        button.setOnAction(event -> task.run());
        name(button, action);
        return button;
    }

    private static void name(Button button, String action) {
        String words = Texts.text("chart." + action);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    /** What the card is called in ids and texts. */
    public String name() {
        return name;
    }

    /** Gives the card another title than it has at first. */
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Puts {@code nodes} behind the title. */
    public void addAfterTitle(Node... nodes) {
        for (int i = 0; i < nodes.length; i++) {
            header.getChildren().add(1 + i, nodes[i]);
        }
    }

    /** Puts {@code nodes} before the buttons that every chart has. */
    public void addBeforeButtons(Node... nodes) {
        for (Node node : nodes) {
            header.getChildren().add(header.getChildren().size() - 3, node);
        }
    }

    /**
     * Says that what is shown is out of date, and that something newer is on its way.
     *
     * @return the number by which {@link #arrived} tells it from what is asked for later
     */
    public long expect() {
        stale.set(true);
        pseudoClassStateChanged(STALE, true);
        veil.draw();
        return ++expected;
    }

    /** Says that what was expected by {@code number} is shown; that may be out of date again, but for a moment only. */
    public void arrived(long number) {
        if (number == expected) {
            stale.set(false);
            pseudoClassStateChanged(STALE, false);
            veil.lift();
        } else {
            veil.beginAnew();
        }
    }

    /** Says that nothing expected so far is to be shown any more. */
    public void disregard() {
        disregarded = expected;
    }

    /** Whether what was expected by {@code number} is still to be shown. */
    public boolean isWanted(long number) {
        return number > disregarded;
    }

    /** Whether what is shown is out of date. */
    public ReadOnlyBooleanProperty isStale() {
        return stale.getReadOnlyProperty();
    }

    /** Whether the chart takes most of the window. */
    public BooleanProperty isLarge() {
        return large;
    }

    /** Puts a picture of the chart into the clipboard. */
    public void copyPicture() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, picture()));
    }

    private WritableImage picture() {
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(Transform.scale(SHARPNESS, SHARPNESS));
        return content.snapshot(sharp, null);
    }
}
