package org.backprop.explorer.view.chart;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.backprop.explorer.background.LatestResult;
import org.backprop.explorer.background.Staleness;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.control.NameTooltip;
import org.backprop.explorer.view.control.ZoomPane;

/** The card around a chart: its title, its settings, and the buttons common to all charts. */
public final class ChartCard extends VBox {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    /** The image pixels per screen pixel in a copied image, so that it can be printed. */
    private static final double COPY_SCALE = 2;

    /** The magnification of texts and lines in an enlarged chart. */
    private static final double ENLARGED_ZOOM = 1.4;
    /** The size in logical pixels below which an enlarged chart is magnified less. */
    private static final Dimension2D MIN_ENLARGED_SIZE = new Dimension2D(420, 260);

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass UPDATING = PseudoClass.getPseudoClass("updating");

    private final String name;
    private final BooleanProperty enlarged = new SimpleBooleanProperty();
    private final HBox header = new HBox();
    private final Label title = new Label();
    private final Region content;
    private final ObjectProperty<Staleness> staleness = new SimpleObjectProperty<>();

    /**
     * Creates a card around {@code content}.
     *
     * @param id the prefix of the ids of the card, its buttons and its texts
     * @param reset restores the initial display
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
        Button enlarge = button(id, "large", () -> enlarged.set(!enlarged.get()));
        NameTooltip enlargeName = new NameTooltip(enlarge);
        enlargeName.setText(Texts.text("chart.large"));
        enlarged.addListener((observable, oldValue, newValue) -> {
            enlargeName.setText(Texts.text(newValue ? "chart.small" : "chart.large"));
            enlarge.getStyleClass().set(enlarge.getStyleClass().size() - 1, newValue ? "icon-small" : "icon-large");
        });
        Button resetButton = button(id, "reset", reset);
        NameTooltip.install(resetButton, Texts.text("chart.reset"));
        Button copyButton = button(id, "copy", this::copyImage);
        NameTooltip.install(copyButton, Texts.text("chart.copy"));
        header.getChildren().setAll(title, spacer, resetButton, copyButton, enlarge);
        content.setMinHeight(0);
        ZoomPane zoomPane = new ZoomPane(content, MIN_ENLARGED_SIZE, 1);
        zoomPane.setMinSize(0, 0);
        zoomPane.zoomProperty().bind(Bindings.when(enlarged).then(ENLARGED_ZOOM).otherwise(1));
        StackPane stack = new StackPane(zoomPane, new StaleOverlay(staleness));
        stack.setMinHeight(0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().setAll(header, stack);
        staleness.addListener((observable, oldValue, newValue) -> pseudoClassStateChanged(STALE, newValue != null));
        content.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copyImage();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                enlarged.set(!enlarged.get());
                event.consume();
            }
        });
    }

    private static Button button(String id, String action, Runnable handler) {
        Region icon = new Region();
        icon.getStyleClass().addAll("icon");
        Button button = new Button(null, icon);
        button.setId(id + "-" + action);
        button.getStyleClass().addAll("icon-button", "icon-" + action);
        button.setOnAction(event -> handler.run());
        return button;
    }

    /** Returns the prefix of the card's ids and text keys. */
    public String name() {
        return name;
    }

    /** Replaces the title. */
    public void setTitle(String text) {
        title.setText(text);
    }

    /** Adds {@code bar}, shown while enlarged, between the header and the chart; it is no part of a copied image. */
    public void addBarBelowHeader(Node bar) {
        Nodes.addWhenVisible(getChildren(), 1, bar);
        bar.visibleProperty().bind(enlarged);
        bar.managedProperty().bind(enlarged);
    }

    /** Adds {@code nodes} to the header, before the common buttons. */
    public void addToHeader(Node... nodes) {
        for (Node node : nodes) {
            header.getChildren().add(header.getChildren().size() - 3, node);
        }
    }

    /** Shows the state of {@code latestResult}, which this card displays. */
    public void follow(LatestResult<?> latestResult) {
        staleness.bind(latestResult.stalenessProperty());
        latestResult
                .updatingProperty()
                .addListener((observable, oldValue, newValue) -> pseudoClassStateChanged(UPDATING, newValue));
    }

    /** Returns the property of how stale the display is; null while it is up to date. */
    public ReadOnlyObjectProperty<Staleness> stalenessProperty() {
        return staleness;
    }

    /** Returns the property that holds whether the chart is enlarged to most of the window. */
    public BooleanProperty enlargedProperty() {
        return enlarged;
    }

    /** Copies an image of the chart to the clipboard. */
    public void copyImage() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image()));
    }

    private WritableImage image() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(COPY_SCALE, COPY_SCALE));
        return content.snapshot(parameters, null);
    }
}
