package org.backprop.explorer.view.training;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.backprop.explorer.text.Texts;

/** A combo box of ids, each shown by its text. */
final class Choice extends ComboBox<String> {

    private final String textKey;
    private boolean isUpdating;
    private String substitute = "";
    private String form = "";

    /**
     * Creates a combo box without a choice.
     *
     * @param textKey its own id, and the first part of the keys of the texts
     * @param ids the ids to choose from
     * @param action receives an id that the user chooses
     */
    Choice(String textKey, List<String> ids, Consumer<String> action) {
        this.textKey = textKey;
        setId(textKey);
        getStyleClass().add(textKey + "-choice");
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(ids);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null ? "" : Texts.text(textKey + "." + id);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        setOnAction(event -> {
            if (!isUpdating) {
                action.accept(getValue());
            }
        });
        setButtonCell(new SelectedCell());
    }

    /** Shows the text of the selected id. */
    private final class SelectedCell extends ListCell<String> {
        @Override
        protected void updateItem(String id, boolean empty) {
            super.updateItem(id, empty);
            String text = empty || id == null ? "" : Texts.text(textKey + "." + id + form);
            setText(substitute.isEmpty() ? text : substitute);
        }
    }

    /** Shows that {@code id} is chosen. */
    void show(String id) {
        isUpdating = true;
        setValue(id);
        isUpdating = false;
    }

    /** Sets whether the text of the selected id is abbreviated; the list has the full texts. */
    void abbreviate(boolean isAbbreviated) {
        form = isAbbreviated ? ".brief" : "";
        setButtonCell(new SelectedCell());
    }

    /** Disables the box and shows {@code text} in place of what is selected; enables it if the text is empty. */
    void disable(String text) {
        if (!text.equals(substitute)) {
            substitute = text;
            setDisable(!text.isEmpty());
            setButtonCell(new SelectedCell());
        }
    }
}
