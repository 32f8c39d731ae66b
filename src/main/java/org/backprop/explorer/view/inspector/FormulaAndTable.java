package org.backprop.explorer.view.inspector;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Places a formula and a table beside each other, where the formula need not become much smaller for that, or else one
 * below the other. A table that is not visible takes no room.
 */
final class FormulaAndTable extends Region {

    private static final double GAP = 18;
    private static final double LINE_GAP = 4;
    private static final double MIN_SCALE = 0.75;

    private final Node formula;
    private final Region table;

    FormulaAndTable(Node formula, Region table) {
        this.formula = formula;
        this.table = table;
        getChildren().setAll(formula, table);
    }

    private double widthBesideTable(double width) {
        return table.isVisible() ? width - GAP - table.prefWidth(-1) : width;
    }

    private double tableHeight() {
        return table.isVisible() ? table.prefHeight(-1) : 0;
    }

    private boolean isInOneLine(double width) {
        return width < 0 || !table.isVisible() || MIN_SCALE * formula.prefWidth(-1) <= widthBesideTable(width);
    }

    private double formulaWidth(double width) {
        double room = isInOneLine(width) ? widthBesideTable(width) : width;
        return width < 0 ? formula.prefWidth(-1) : Math.min(formula.prefWidth(-1), room);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double formulaWidth = formulaWidth(width);
        double formulaHeight = formula.prefHeight(formulaWidth);
        double tableHeight = tableHeight();
        boolean isInOneLine = isInOneLine(width);
        double middle = isInOneLine ? Math.max(0, (tableHeight - formulaHeight) / 2) : 0;
        formula.resizeRelocate(0, snapPositionY(middle), formulaWidth, formulaHeight);
        table.resizeRelocate(
                isInOneLine ? snapPositionX(formulaWidth + GAP) : 0,
                isInOneLine ? 0 : formulaHeight + LINE_GAP,
                table.prefWidth(-1),
                tableHeight);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return formula.prefWidth(-1) + GAP + table.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double formulaHeight = formula.prefHeight(formulaWidth(width));
        double tableHeight = tableHeight();
        return isInOneLine(width) ? Math.max(formulaHeight, tableHeight) : formulaHeight + LINE_GAP + tableHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
