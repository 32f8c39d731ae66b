package org.backprop.explorer.model.landscape.relief;

import java.util.function.BooleanSupplier;

/**
 * Draws the cells of a height field from front to back, so that hidden samples fail the depth test and are not shaded.
 */
final class Cells {

    private final Terrain terrain;
    private final boolean columnsBackwards;
    private final boolean rowsBackwards;

    Cells(Terrain terrain, Camera camera) {
        this.terrain = terrain;
        columnsBackwards = Math.sin(Math.toRadians(camera.turn())) > 0;
        rowsBackwards = Math.cos(Math.toRadians(camera.turn())) < 0;
    }

    /** Draws all cells; returns false if {@code cancelled} became true before the end. */
    boolean draw(Mesh mesh, Raster raster, BooleanSupplier cancelled) {
        int rows = terrain.grid().rows() - 1;
        int columns = terrain.grid().columns() - 1;
        for (int i = 0; i < rows; i++) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            int row = rowsBackwards ? rows - 1 - i : i;
            for (int j = 0; j < columns; j++) {
                draw(columnsBackwards ? columns - 1 - j : j, row, mesh, raster);
            }
        }
        return true;
    }

    private void draw(int column, int row, Mesh mesh, Raster raster) {
        if (!terrain.isWhole(column, row)) {
            return;
        }
        int near = terrain.index(column, row);
        int right = terrain.index(column + 1, row);
        int left = terrain.index(column, row + 1);
        int far = terrain.index(column + 1, row + 1);
        if (terrain.rises(column, row)) {
            raster.draw(mesh, near, right, far);
            raster.draw(mesh, near, far, left);
        } else {
            raster.draw(mesh, near, right, left);
            raster.draw(mesh, right, far, left);
        }
    }
}
