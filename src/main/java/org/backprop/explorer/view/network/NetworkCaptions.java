package org.backprop.explorer.view.network;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.text.Texts;

/** The captions above the columns. */
final class NetworkCaptions extends Group {

    void place(NetworkGeometry geometry) {
        Architecture architecture = geometry.architecture();
        boolean roomy = geometry.x(2) - geometry.x(1) >= 96;
        List<Label> captions = new ArrayList<>();
        captions.add(caption(Texts.text("column.input"), geometry.x(1)));
        for (int k = 1; k < architecture.layerCount(); k++) {
            captions.add(caption(roomy ? Texts.text("column.layer", k) : String.valueOf(k), geometry.x(k + 1)));
        }
        int last = architecture.layerCount();
        captions.add(caption(Texts.text(roomy ? "column.output" : "column.output.short", last), geometry.x(last + 1)));
        captions.add(caption(Texts.text("column.target"), geometry.x(last + 2)));
        getChildren().setAll(captions);
    }

    private static Label caption(String text, double x) {
        Label caption = new Label(text);
        caption.getStyleClass().add("soft");
        caption.layoutXProperty().bind(caption.widthProperty().divide(-2).add(x));
        caption.setLayoutY(4);
        return caption;
    }
}
