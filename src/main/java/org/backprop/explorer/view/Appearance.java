package org.backprop.explorer.view;

import java.io.InputStream;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DialogPane;
import javafx.scene.text.Font;

/** The appearance of the window: its theme, the size of its texts, and whether steps are animated. */
public final class Appearance {

    private static final List<String> FONT_FILES = List.of(
            "Inter-Regular.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Bold.ttf",
            "DejaVuSerif-Italic.ttf");

    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final BooleanProperty animated = new SimpleBooleanProperty(true);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);

    /** Returns the property of the palette in use. */
    public ObjectProperty<Palette> palette() {
        return palette;
    }

    /** Returns the property that holds whether steps are animated. */
    public BooleanProperty animated() {
        return animated;
    }

    /** Returns the property of the size of texts, and of all else with them. */
    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /** Gives a dialog the present theme and size of texts. */
    public void applyTo(DialogPane dialogPane) {
        dialogPane.getStylesheets().setAll(textSize.get().popupStylesheet(), stylesheet());
        dialogPane.setStyle(palette.get().css());
        StyleClasses.toggle(dialogPane, "dark", palette.get() == Palette.DARK);
    }

    /** Returns the address of the window's stylesheet. */
    public static String stylesheet() {
        return Appearance.class.getResource("window.css").toExternalForm();
    }

    /** Loads the fonts that come with the program, so that it looks the same on every machine. */
    public static void loadFonts() {
        for (String file : FONT_FILES) {
            InputStream font = Appearance.class.getResourceAsStream("fonts/" + file);
            Font.loadFont(font, 12);
        }
    }
}
