package org.backprop.explorer.view.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollToEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.backprop.explorer.view.control.NumberField;

/**
 * The rows of the parameter list, of which only those in view exist: finds them, brings them into view, and moves the
 * focus from value to value.
 */
final class ParameterRows {

    /** The number of rows that are shown above one that is brought into view, if there is room. */
    private static final int ROWS_ABOVE = 2;

    private final ListView<Integer> list;
    private final Set<ParameterRow> rows = new HashSet<>();
    private final Map<Integer, String> invalidTexts = new HashMap<>();
    private int keptIndex;
    private boolean isScrolledAway;
    private boolean isBringingIntoView;

    ParameterRows(ListView<Integer> list) {
        this.list = list;
        list.addEventFilter(ScrollEvent.SCROLL, event -> isScrolledAway = true);
        list.addEventFilter(ScrollToEvent.ANY, event -> isScrolledAway = !isBringingIntoView);
        list.addEventFilter(
                MouseEvent.MOUSE_DRAGGED, event -> isScrolledAway |= event.getTarget() instanceof ScrollBar);
    }

    void add(ParameterRow row) {
        rows.add(row);
    }

    void forEach(Consumer<ParameterRow> action) {
        rows.forEach(action);
    }

    boolean isAnySliderHeld() {
        return rows.stream().anyMatch(ParameterRow::isHeld);
    }

    /** Discards what has been typed. */
    void reset() {
        rows.forEach(ParameterRow::reset);
        invalidTexts.clear();
    }

    /** Discards the invalid texts of the rows that are out of view. */
    void discardInvalidTexts() {
        invalidTexts.clear();
    }

    /** Scrolls to the row with this index if it is not in view, and keeps it there until the user scrolls away. */
    void bringIntoView(int index) {
        keptIndex = index;
        isScrolledAway = false;
        keepInView();
    }

    /** Scrolls to the row that was brought into view last, if another size or content of the list has moved it away. */
    void keepInView() {
        if (isVisible(keptIndex)) {
            isScrolledAway = false;
        } else if (!isScrolledAway && keptIndex < list.getItems().size()) {
            int visibleRows = (int) (list.getHeight() / list.getFixedCellSize());
            isBringingIntoView = true;
            list.scrollTo(Math.max(0, keptIndex - Math.min(ROWS_ABOVE, Math.max(0, visibleRows - 1) / 2)));
            isBringingIntoView = false;
            list.layout(); // creates the row
        }
    }

    private boolean isVisible(int index) {
        return find(index).filter(row -> row.isFullyVisible(list)).isPresent();
    }

    private Optional<ParameterRow> find(int index) {
        return rows.stream()
                .filter(row -> row.getScene() != null && row.isVisible() && !row.isEmpty() && row.getIndex() == index)
                .findAny();
    }

    /** Moves the focus to the value with this index; returns whether there is one. */
    boolean focusValue(int index) {
        return findInView(index)
                .map(row -> {
                    row.focusValue();
                    return true;
                })
                .orElse(false);
    }

    /**
     * Moves the focus from the value at {@code index} to the next or previous one, if a key for that is pressed. Tab
     * leaves the list at its ends; Enter does not leave an invalid text.
     */
    void navigate(KeyEvent event, NumberField value, int index) {
        int direction =
                switch (event.getCode()) {
                    case TAB, ENTER -> event.isShiftDown() ? -1 : 1;
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (direction == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean isValid = value.commit();
        boolean isStaying = event.getCode() == KeyCode.ENTER && !isValid;
        boolean isAtEnd = !isStaying && !focusValue(index + direction);
        if (isAtEnd && event.getCode() == KeyCode.TAB) {
            return;
        }
        if (isAtEnd) {
            value.selectAll();
        }
        event.consume();
    }

    /**
     * Tells whether a control in a row has the focus: the list must not be a stop of the Tab key then, since Shift+Tab
     * would lead to it from its own first row.
     */
    void setFocusInside(boolean isFocusInside) {
        list.setFocusTraversable(!isFocusInside);
    }

    /** Replaces the value with this index by {@code text}, as if it had been typed there. */
    void startTyping(int index, String text) {
        findInView(index).ifPresent(row -> row.startTyping(text));
    }

    private Optional<ParameterRow> findInView(int index) {
        if (index < 0 || index >= list.getItems().size()) {
            return Optional.empty();
        }
        bringIntoView(index);
        return find(index);
    }

    /** Keeps the invalid text that has been left in the row of a parameter, while the row is out of view. */
    void keepInvalidText(int index, Optional<String> text) {
        text.ifPresent(kept -> invalidTexts.put(index, kept));
    }

    /** Returns the text that has been kept for a parameter, if any, and forgets it. */
    Optional<String> takeInvalidText(int index) {
        return Optional.ofNullable(invalidTexts.remove(index));
    }
}
