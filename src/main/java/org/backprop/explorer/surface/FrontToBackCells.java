package org.backprop.explorer.surface;

import java.util.function.BooleanSupplier;

/**
 * Draws the cells of a height field from front to back, so that hidden samples fail the depth test and are not shaded.
 */
final class FrontToBackCells {

    private final HeightField heightField;
    private final boolean columnsReversed;
    private final boolean rowsReversed;

    FrontToBackCells(HeightField heightField, Camera camera) {
        this.heightField = heightField;
        columnsReversed = Math.sin(Math.toRadians(camera.azimuth())) > 0;
        rowsReversed = Math.cos(Math.toRadians(camera.azimuth())) < 0;
    }

    /** Draws all cells; returns false if {@code canceled} became true before the end. */
    boolean draw(Mesh mesh, Rasterizer rasterizer, BooleanSupplier canceled) {
        int rows = heightField.grid().rows() - 1;
        int columns = heightField.grid().columns() - 1;
        for (int i = 0; i < rows; i++) {
            if (canceled.getAsBoolean()) {
                return false;
            }
            int row = rowsReversed ? rows - 1 - i : i;
            for (int j = 0; j < columns; j++) {
                draw(columnsReversed ? columns - 1 - j : j, row, mesh, rasterizer);
            }
        }
        return true;
    }

    private void draw(int column, int row, Mesh mesh, Rasterizer rasterizer) {
        if (!heightField.isComplete(column, row)) {
            return;
        }
        int near = heightField.index(column, row);
        int right = heightField.index(column + 1, row);
        int left = heightField.index(column, row + 1);
        int far = heightField.index(column + 1, row + 1);
        if (heightField.isSplitAlongMainDiagonal(column, row)) {
            rasterizer.draw(mesh, near, right, far);
            rasterizer.draw(mesh, near, far, left);
        } else {
            rasterizer.draw(mesh, near, right, left);
            rasterizer.draw(mesh, right, far, left);
        }
    }
}
