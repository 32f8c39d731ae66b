package org.backprop.explorer.view.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.backprop.explorer.view.Look;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;
import org.backprop.explorer.view.Texts;

/**
 * Shows a formula. Its parts can be pointed at by mouse and keys, marked and clicked. Where there is less room than the
 * formula is wide it becomes smaller, down to a limit beyond which it is for its container to scroll.
 */
public final class FormulaView extends Region {

    private static final double SMALLEST = 0.6;
    private static final double SLOP = 2;
    private static final double GROUND_OPACITY = 0.35;

    private final Look look;
    private final Typesetter typesetter;
    private final FormulaCanvas canvas = new FormulaCanvas();
    private final Pointing pointing = new Pointing(this, this::tagAt, this::tags);
    /** Kept here since the look, which outlives this view, holds it only weakly. */
    private final ChangeListener<Palette> repaint = (property, was, is) -> draw();

    private String latex = "";
    private double size = 16;
    private Typeset formula = new Typeset();
    private Supplier<String> whole = () -> Tags.untagged(latex);
    private Set<Integer> marked = Set.of();
    private Map<Integer, Role> tints = Map.of();

    /** Shows nothing yet, and loads nothing for it. */
    public FormulaView(Look look, Typesetter typesetter) {
        this.look = look;
        this.typesetter = typesetter;
        getStyleClass().add("formula-view");
        getChildren().setAll(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnContextMenuRequested(event -> {
            menu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        pointing.tag().addListener((property, was, is) -> draw());
        look.palette().addListener(new WeakChangeListener<>(repaint));
    }

    /**
     * Shows a formula in place of what was shown.
     *
     * @param latex with parts {@linkplain Tags#tagged tagged}
     * @param text the same in words and letters, for those who do not see it and for copying
     * @throws IllegalArgumentException if {@code latex} is no formula
     */
    public void show(String latex, String text) {
        setAccessibleText(text);
        if (!latex.equals(this.latex)) {
            this.latex = latex;
            typeset();
        }
    }

    /** Sets the size of the font in pixels. */
    public void setSize(double pixels) {
        if (pixels != size) {
            size = pixels;
            typeset();
        }
    }

    private void typeset() {
        if (!typesetter.isReadyOrElse(() -> Platform.runLater(this::typeset))) {
            return;
        }
        formula = typesetter.typeset(latex, size);
        pointing.refresh();
        requestLayout();
    }

    /** Puts a ground behind the parts with these tags and behind no others but the one that is pointed at. */
    public void mark(Set<Integer> tags) {
        if (!tags.equals(marked)) {
            marked = Set.copyOf(tags);
            draw();
        }
    }

    /** Writes the parts with these tags in the colours of these roles and all else in ink. */
    public void tint(Map<Integer, Role> roles) {
        if (!roles.equals(tints)) {
            tints = Map.copyOf(roles);
            draw();
        }
    }

    /** The tag of the part that is pointed at, or {@link Tags#NONE}. */
    public ReadOnlyIntegerProperty hoveredTag() {
        return pointing.tag();
    }

    /** Sets what a click on a part, or Enter while it is pointed at, does with its tag. */
    public void onTagClicked(IntConsumer action) {
        pointing.onClicked(action);
    }

    /** Sets what is copied as LaTeX instead of what is shown, where that is shortened. */
    public void copies(Supplier<String> wholeLatex) {
        whole = wholeLatex;
    }

    /** Puts the formula on the clipboard as LaTeX, which other programs typeset. */
    public void copyLatex() {
        copy(whole.get());
    }

    /** Puts the formula on the clipboard in words and letters. */
    public void copyText() {
        copy(getAccessibleText());
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.put(DataFormat.PLAIN_TEXT, text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private ContextMenu menu() {
        return new ContextMenu(item("formula.copy-latex", this::copyLatex), item("formula.copy-text", this::copyText));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private List<Integer> tags() {
        return formula.tags();
    }

    private int tagAt(Point2D place) {
        double x = place.getX() - snappedLeftInset();
        double y = place.getY() - getBaselineOffset();
        return formula.tagAt(x / scale(), y / scale(), SLOP / scale());
    }

    private double scale() {
        return scale(getWidth());
    }

    private double scale(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.max(SMALLEST, Math.min(1, room / Math.max(1, formula.width())));
    }

    private void draw() {
        Palette palette = look.palette().get();
        Color ink = palette.get(Role.INK);
        Color ground = palette.get(Role.MARK).deriveColor(0, 1, 1, GROUND_OPACITY);
        Set<Integer> onGround = new HashSet<>(marked);
        onGround.add(pointing.tag().get());
        canvas.draw(
                formula,
                scale(),
                new FormulaCanvas.Colours(
                        tag -> tints.containsKey(tag) ? palette.get(tints.get(tag)) : ink, onGround, ground));
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(snappedLeftInset() - FormulaCanvas.ROOM, snappedTopInset() - FormulaCanvas.ROOM);
        draw();
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + formula.ascent() * scale();
    }

    /** Its height depends on its width, as it becomes smaller where there is less room. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + Math.ceil(SMALLEST * formula.width()) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + Math.ceil(formula.width()) + snappedRightInset();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = (formula.ascent() + formula.descent()) * (width < 0 ? 1 : scale(width));
        return snappedTopInset() + Math.ceil(height) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
