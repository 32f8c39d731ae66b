package org.backprop.explorer.view.layers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.text.Texts;

/** The captions above the columns of neurons. */
final class NetworkCaptions extends Group {

    void create(NetworkGeometry geometry) {
        Architecture architecture = geometry.architecture();
        boolean isWide = geometry.columnCenter(2) - geometry.columnCenter(1) >= 96;
        List<Label> captions = new ArrayList<>();
        captions.add(caption(Texts.text("column.input"), geometry.columnCenter(1)));
        for (int k = 1; k < architecture.layerCount(); k++) {
            captions.add(
                    caption(isWide ? Texts.text("column.layer", k) : String.valueOf(k), geometry.columnCenter(k + 1)));
        }
        int last = architecture.layerCount();
        captions.add(caption(
                Texts.text(isWide ? "column.output" : "column.output.short", last), geometry.columnCenter(last + 1)));
        captions.add(caption(Texts.text("column.target"), geometry.columnCenter(last + 2)));
        getChildren().setAll(captions);
    }

    private static Label caption(String text, double x) {
        Label caption = new Label(text);
        caption.getStyleClass().add("muted");
        caption.layoutXProperty().bind(caption.widthProperty().divide(-2).add(x));
        caption.setLayoutY(4);
        return caption;
    }
}
