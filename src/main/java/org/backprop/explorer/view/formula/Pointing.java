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
final class Pointing {

    private final Node view;
    private final ToIntFunction<Point2D> tagAt;
    private final Supplier<List<Integer>> tags;
    private final ReadOnlyIntegerWrapper tag = new ReadOnlyIntegerWrapper(Tags.NONE);
    private IntConsumer clicked = tag -> {};
    /** The position of the mouse in the view, or null outside of it. */
    private Point2D mouse;

    /**
     * Installs the handlers; no region is hovered at first.
     *
     * @param view the view that receives mouse and key events
     * @param tagAt the tag at a point of the view
     * @param tags all tags, in the order of the keys
     */
    Pointing(Node view, ToIntFunction<Point2D> tagAt, Supplier<List<Integer>> tags) {
        this.view = view;
        this.tagAt = tagAt;
        this.tags = tags;
        view.setOnMouseMoved(event -> move(new Point2D(event.getX(), event.getY())));
        view.setOnMouseExited(event -> leave());
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                click();
            }
        });
        view.setOnKeyPressed(this::press);
        view.focusedProperty().addListener(focused -> refresh());
    }

    ReadOnlyIntegerProperty tag() {
        return tag.getReadOnlyProperty();
    }

    void onClicked(IntConsumer action) {
        clicked = action;
    }

    /** Hovers the region now under the mouse, or keeps the one chosen with the keys if its tag still exists. */
    void refresh() {
        boolean stays = view.isFocused() && tags.get().contains(tag.get());
        point(mouse != null ? tagAt.applyAsInt(mouse) : stays ? tag.get() : Tags.NONE);
    }

    private void move(Point2D place) {
        mouse = place;
        point(tagAt.applyAsInt(place));
    }

    private void leave() {
        mouse = null;
        point(Tags.NONE);
    }

    private void point(int at) {
        tag.set(at);
        view.setCursor(at == Tags.NONE ? null : Cursor.HAND);
    }

    private void click() {
        if (tag.get() != Tags.NONE) {
            clicked.accept(tag.get());
        }
    }

    private void press(KeyEvent event) {
        if (tags.get().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case ENTER -> click();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Hovers the next or previous region; with none hovered, the first or the last one. */
    private void walk(int step) {
        List<Integer> all = tags.get();
        int at = all.indexOf(tag.get());
        int next = at < 0 && step < 0 ? all.size() - 1 : at + step;
        point(all.get(Math.max(0, Math.min(all.size() - 1, next))));
    }
}
