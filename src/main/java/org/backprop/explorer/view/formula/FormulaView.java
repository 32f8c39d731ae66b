package org.backprop.explorer.view.formula;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
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
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Appearance;
import org.backprop.explorer.view.Palette;
import org.backprop.explorer.view.Palette.Role;

/**
 * Shows a formula whose tagged regions can be hovered with mouse and keys, highlighted and clicked. It shrinks to the
 * available width, down to a limit below which its container has to scroll. Of several alternatives, it shows the first
 * that is legible at that width.
 */
public final class FormulaView extends Region {

    private static final double MIN_SCALE = 0.6;
    /** The scale below which a shorter alternative is easier to read. */
    private static final double MIN_LEGIBLE_SCALE = 0.85;

    private static final double HIT_TOLERANCE = 2;
    private static final double HIGHLIGHT_OPACITY = 0.35;

    private final Appearance appearance;
    private final Typesetter typesetter;
    private final FormulaCanvas canvas = new FormulaCanvas();
    private final HoverHandler hoverHandler = new HoverHandler(this, this::tagAt, this::tags);
    /** Kept in a field, since the appearance, which outlives this view, holds the listener only weakly. */
    private final ChangeListener<Palette> paletteListener = (observable, oldValue, newValue) -> draw();

    private List<String> alternatives = List.of("");
    private double fontSize = 16;
    private List<TypesetFormula> typesetAlternatives = List.of(new TypesetFormula());
    private Supplier<String> copiedLatex = () -> Tags.untagged(alternatives.get(0));
    private Set<Integer> highlightedTags = Set.of();
    private Map<Integer, Role> tagRoles = Map.of();

    /** Creates an empty view; no fonts are loaded before a formula is shown. */
    public FormulaView(Appearance appearance, Typesetter typesetter) {
        this.appearance = appearance;
        this.typesetter = typesetter;
        getStyleClass().add("formula-view");
        getChildren().setAll(canvas);
        canvas.setOnScaleChange(this::requestLayout);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnContextMenuRequested(event -> {
            createContextMenu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        hoverHandler.hoveredTag().addListener((observable, oldValue, newValue) -> draw());
        appearance.palette().addListener(new WeakChangeListener<>(paletteListener));
    }

    /**
     * Replaces the formula.
     *
     * @param latex the formula, with {@linkplain Tags#tagged tagged} regions
     * @param text the same in plain text, for screen readers and for copying
     * @throws IllegalArgumentException if {@code latex} is not a valid formula
     */
    public void show(String latex, String text) {
        show(List.of(latex), text);
    }

    /**
     * Replaces the formula by alternatives that differ in their length.
     *
     * @param newAlternatives the alternatives from the longest to the shortest, with equal tags for equal regions
     * @param text the formula in plain text, for screen readers and for copying
     * @throws IllegalArgumentException if an alternative is not a valid formula
     */
    public void show(List<String> newAlternatives, String text) {
        setAccessibleText(text);
        if (!newAlternatives.equals(alternatives)) {
            alternatives = List.copyOf(newAlternatives);
            updateFormula();
        }
    }

    /** Sets the font size in pixels. */
    public void setFontSize(double pixels) {
        if (pixels != fontSize) {
            fontSize = pixels;
            updateFormula();
        }
    }

    private void updateFormula() {
        if (!typesetter.isReadyOrElseRun(this::updateFormula)) {
            return;
        }
        typesetAlternatives = alternatives.stream()
                .map(latex -> typesetter.typeset(latex, fontSize))
                .toList();
        hoverHandler.refresh();
        requestLayout();
    }

    /** Highlights the regions with these tags, besides the hovered one. */
    public void highlight(Set<Integer> tags) {
        if (!tags.equals(highlightedTags)) {
            highlightedTags = Set.copyOf(tags);
            draw();
        }
    }

    /** Draws the regions with these tags in the colors of these roles, and all else in the text color. */
    public void setTagRoles(Map<Integer, Role> roles) {
        if (!roles.equals(tagRoles)) {
            tagRoles = Map.copyOf(roles);
            draw();
        }
    }

    /** Returns the tag of the hovered region, or {@link Tags#NONE}. */
    public ReadOnlyIntegerProperty hoveredTag() {
        return hoverHandler.hoveredTag();
    }

    /** Sets the handler that receives the tag of a region that is clicked, or hovered when Enter is pressed. */
    public void setOnTagClicked(IntConsumer action) {
        hoverHandler.setOnClicked(action);
    }

    /** Sets the LaTeX that is copied instead of the shown one, which may be shortened. */
    public void setCopiedLatex(Supplier<String> latexSupplier) {
        copiedLatex = latexSupplier;
    }

    /** Copies the formula to the clipboard as LaTeX. */
    public void copyLatex() {
        copyToClipboard(copiedLatex.get());
    }

    /** Copies the formula to the clipboard as plain text. */
    public void copyText() {
        copyToClipboard(getAccessibleText());
    }

    private static void copyToClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.put(DataFormat.PLAIN_TEXT, text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private ContextMenu createContextMenu() {
        return new ContextMenu(
                createMenuItem("formula.copy-latex", this::copyLatex),
                createMenuItem("formula.copy-text", this::copyText));
    }

    private static MenuItem createMenuItem(String key, Runnable action) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private List<Integer> tags() {
        return formula(getWidth()).tags();
    }

    private int tagAt(Point2D point) {
        double x = point.getX() - snappedLeftInset();
        double y = point.getY() - getBaselineOffset();
        return formula(getWidth()).tagAt(x / scale(), y / scale(), HIT_TOLERANCE / scale());
    }

    private double scale() {
        return scale(getWidth());
    }

    private double scale(double width) {
        double fittingScale = availableWidth(width) / Math.max(1, formula(width).width());
        return Math.max(MIN_SCALE, Math.min(1, fittingScale));
    }

    private double availableWidth(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** Returns the alternative for this width. */
    private TypesetFormula formula(double width) {
        return typesetAlternatives.stream()
                .filter(formula -> MIN_LEGIBLE_SCALE * formula.width() <= availableWidth(width))
                .findFirst()
                .orElse(shortest());
    }

    private TypesetFormula longest() {
        return typesetAlternatives.get(0);
    }

    private TypesetFormula shortest() {
        return typesetAlternatives.get(typesetAlternatives.size() - 1);
    }

    private void draw() {
        Palette palette = appearance.palette().get();
        Color textColor = palette.get(Role.TEXT);
        Color highlightColor = palette.get(Role.SELECTION).deriveColor(0, 1, 1, HIGHLIGHT_OPACITY);
        Set<Integer> highlighted = new HashSet<>(highlightedTags);
        highlighted.add(hoverHandler.hoveredTag().get());
        canvas.draw(
                formula(getWidth()),
                scale(),
                new FormulaCanvas.FormulaColors(
                        tag -> tagRoles.containsKey(tag) ? palette.get(tagRoles.get(tag)) : textColor,
                        highlighted,
                        highlightColor));
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(snappedLeftInset() - FormulaCanvas.MARGIN, snappedTopInset() - FormulaCanvas.MARGIN);
        draw();
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + formula(getWidth()).ascent() * scale();
    }

    /** Returns horizontal, since the height depends on the width to which the formula shrinks. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + Math.ceil(MIN_SCALE * shortest().width()) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + Math.ceil(longest().width()) + snappedRightInset();
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        TypesetFormula formula = width < 0 ? longest() : formula(width);
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
