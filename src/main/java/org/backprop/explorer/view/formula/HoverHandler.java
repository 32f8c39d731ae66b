package org.backprop.explorer.view.formula;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Tracks the hovered region of a formula: under the mouse, or chosen with Up and Down while the view has the focus. */
final class HoverHandler {

    private final Node view;
    private final ToIntFunction<Point2D> tagAt;
    private final Supplier<List<Integer>> tags;
    private final ReadOnlyIntegerWrapper hoveredTag = new ReadOnlyIntegerWrapper(Tags.NONE);
    private IntConsumer clickHandler = tag -> {};
    /** The position of the mouse in the view, or null outside of it. */
    private Point2D mousePosition;

    /**
     * Installs the handlers; no region is hovered at first.
     *
     * @param view the view that receives mouse and key events
     * @param tagAt the tag at a point of the view
     * @param tags all tags, in the order of the keys
     */
    HoverHandler(Node view, ToIntFunction<Point2D> tagAt, Supplier<List<Integer>> tags) {
        this.view = view;
        this.tagAt = tagAt;
        this.tags = tags;
        view.setOnMouseMoved(event -> handleMouseMoved(new Point2D(event.getX(), event.getY())));
        view.setOnMouseExited(event -> handleMouseExited());
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                fireClick();
            }
        });
        view.setOnKeyPressed(this::handleKeyPressed);
        view.focusedProperty().addListener(focused -> refresh());
    }

    ReadOnlyIntegerProperty hoveredTag() {
        return hoveredTag.getReadOnlyProperty();
    }

    void setOnClicked(IntConsumer action) {
        clickHandler = action;
    }

    /** Hovers the region now under the mouse, or keeps the one chosen with the keys if its tag still exists. */
    void refresh() {
        boolean isKept = view.isFocused() && tags.get().contains(hoveredTag.get());
        setHoveredTag(mousePosition != null ? tagAt.applyAsInt(mousePosition) : isKept ? hoveredTag.get() : Tags.NONE);
    }

    private void handleMouseMoved(Point2D point) {
        mousePosition = point;
        setHoveredTag(tagAt.applyAsInt(point));
    }

    private void handleMouseExited() {
        mousePosition = null;
        setHoveredTag(Tags.NONE);
    }

    private void setHoveredTag(int tag) {
        hoveredTag.set(tag);
        view.setCursor(tag == Tags.NONE ? null : Cursor.HAND);
    }

    private void fireClick() {
        if (hoveredTag.get() != Tags.NONE) {
            clickHandler.accept(hoveredTag.get());
        }
    }

    private void handleKeyPressed(KeyEvent event) {
        if (tags.get().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> moveBy(1);
            case UP -> moveBy(-1);
            case ENTER -> fireClick();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Hovers the next or previous region; with none hovered, the first or the last one. */
    private void moveBy(int offset) {
        List<Integer> allTags = tags.get();
        int index = allTags.indexOf(hoveredTag.get());
        int nextIndex = index < 0 && offset < 0 ? allTags.size() - 1 : index + offset;
        setHoveredTag(allTags.get(Math.max(0, Math.min(allTags.size() - 1, nextIndex))));
    }
}
