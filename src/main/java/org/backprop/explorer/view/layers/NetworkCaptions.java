package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.text.Texts;

/** The captions above the columns of neurons. */
final class NetworkCaptions extends Group {

    /** The distance of columns from which on there is space for words. */
    private static final double MIN_COLUMN_WIDTH = 96;

    private static final double TOP = 4;

    private final int layerCount;
    private final List<Label> captions = new ArrayList<>();

    NetworkCaptions(Architecture architecture) {
        layerCount = architecture.layerCount();
        for (int column = 1; column <= layerCount + 2; column++) {
            captions.add(createCaption());
        }
        getChildren().setAll(captions);
    }

    private static Label createCaption() {
        Label caption = new Label();
        caption.getStyleClass().add("muted");
        caption.layoutXProperty().bind(caption.widthProperty().divide(-2));
        caption.setLayoutY(TOP);
        return caption;
    }

    /** Moves the captions to the columns. */
    void place(NetworkGeometry geometry) {
        boolean isWide = geometry.columnWidth() >= MIN_COLUMN_WIDTH;
        for (int column = 1; column <= captions.size(); column++) {
            boolean hasWords =
                    column == layerCount + 1 ? isWide && geometry.targetDistance() >= MIN_COLUMN_WIDTH : isWide;
            captions.get(column - 1).setText(text(column, hasWords));
            captions.get(column - 1).setTranslateX(geometry.columnCenter(column));
        }
    }

    private String text(int column, boolean isWide) {
        int k = column - 1;
        if (k == 0) {
            return Texts.text("column.input");
        } else if (k > layerCount) {
            return Texts.text("column.target");
        } else if (k == layerCount) {
            return Texts.text(isWide ? "column.output" : "column.output.short", k);
        }
        return isWide ? Texts.text("column.layer", k) : String.valueOf(k);
    }
}
