package org.backprop.explorer.controller;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;

/** The dialogs of the program over a window. */
public final class WindowDialogs implements Dialogs {

    private final Stage window;
    private final Appearance appearance;
    private File folder;

    /** Creates dialogs over {@code window}, with its theme. */
    public WindowDialogs(Stage window, Appearance appearance) {
        this.window = window;
        this.appearance = appearance;
    }

    @Override
    public Optional<Path> chooseFileToOpen() {
        return chosen(chooser("dialog.open.title").showOpenDialog(window));
    }

    @Override
    public Optional<Path> chooseFileToSave(String name) {
        FileChooser chooser = chooser("dialog.save.title");
        chooser.setInitialFileName(name + DocumentInfo.EXTENSION);
        return chosen(chooser.showSaveDialog(window));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text(title));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Texts.text("dialog.sessions"), "*" + DocumentInfo.EXTENSION),
                        new FileChooser.ExtensionFilter(Texts.text("dialog.all-files"), "*"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public UnsavedChangesAction chooseUnsavedChangesAction(String name) {
        ButtonData answer = createUnsavedChangesAlert(name)
                .showAndWait()
                .map(ButtonType::getButtonData)
                .orElse(ButtonData.CANCEL_CLOSE);
        if (answer == ButtonData.OK_DONE) {
            return UnsavedChangesAction.SAVE;
        }
        return answer == ButtonData.LEFT ? UnsavedChangesAction.DISCARD : UnsavedChangesAction.CANCEL;
    }

    /** Returns the question about unsaved changes; the button that loses them stands apart, on the left. */
    Alert createUnsavedChangesAlert(String name) {
        ButtonType save = new ButtonType(Texts.text("dialog.changes.save"), ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(Texts.text("dialog.changes.discard"), ButtonData.LEFT);
        ButtonType cancel = new ButtonType(Texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, Texts.text("dialog.changes.text"), discard, cancel, save);
        prepare(alert, Texts.text("dialog.changes.title", name));
        return alert;
    }

    @Override
    public boolean confirmReplacement(String title, String text) {
        ButtonType replace = new ButtonType(Texts.text("dialog.replace"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(Texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, replace, cancel);
        prepare(alert, title);
        return alert.showAndWait().orElse(cancel) == replace;
    }

    @Override
    public void showError(String title, String problem) {
        Alert alert = new Alert(Alert.AlertType.ERROR, problem, ButtonType.OK);
        prepare(alert, title);
        alert.showAndWait();
    }

    private void prepare(Alert alert, String title) {
        alert.initOwner(window);
        alert.setTitle(Texts.text("app.title"));
        alert.setHeaderText(title);
        alert.setResizable(true);
        alert.getDialogPane().setPrefWidth(460);
        appearance.applyTo(alert.getDialogPane());
    }
}
