package org.backprop.explorer.view.help;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;

/** Shows the dialogs of the help menu over the window; Escape closes them. */
public final class HelpDialogs {

    private static final double MAX_WIDTH = 760;
    private static final double LONG_HEIGHT = 680;
    private static final double SHORT_HEIGHT = 430;
    /** The part of the window's size that a dialog takes at most. */
    private static final double MAX_SHARE = 0.92;

    private final Appearance appearance;
    private final String version;
    private final Runnable onClosed;

    /**
     * Creates an instance that shows no dialog yet.
     *
     * @param version the version of the program
     * @param onClosed runs when a dialog has been closed
     */
    public HelpDialogs(Appearance appearance, String version, Runnable onClosed) {
        this.appearance = appearance;
        this.version = version;
        this.onClosed = onClosed;
    }

    /** Shows the shortcuts of {@code menus}, and all other keys. */
    public void showKeyboard(MenuBar menus) {
        show("keyboard", new KeyboardHelp(menus), LONG_HEIGHT, menus.getScene().getWindow());
    }

    /** Shows what the letters and colors stand for. */
    public void showNotation(Window owner) {
        show("notation", new NotationHelp(), LONG_HEIGHT, owner);
    }

    /** Shows what program this is. */
    public void showAbout(Window owner) {
        show("about", new AboutHelp(version), SHORT_HEIGHT, owner);
    }

    private void show(String name, Region content, double height, Window owner) {
        content.getStyleClass().add("help-content");
        ScrollPane scrollPane = new ScrollPane(content);
        scrollPane.setFitToWidth(true);
        scrollPane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrollPane.setId("help-" + name);
        scrollPane.setAccessibleText(Texts.text("help." + name + ".title"));
        Dialog<Void> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Texts.text("help." + name + ".title"));
        dialog.setResizable(true);
        dialog.setOnHidden(event -> onClosed.run());
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("help");
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(scrollPane);
        double factor = appearance.textSize().get().factor();
        pane.setPrefSize(
                Math.min(MAX_WIDTH * factor, owner.getWidth() * MAX_SHARE),
                Math.min(height * factor, owner.getHeight() * MAX_SHARE));
        appearance.applyTo(pane);
        dialog.show();
        scrollPane.requestFocus(); // so that the arrow keys scroll
    }
}
