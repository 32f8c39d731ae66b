package org.backprop.explorer.model.landscape.relief;

/** The vertices of a height field after projection: screen position, depth, height and brightness of each. */
final class Mesh {

    final double[] x;
    final double[] y;
    final double[] distance;
    final double[] height;
    final double[] light;

    Mesh(Terrain terrain, Projection projection) {
        int columns = terrain.grid().columns();
        int rows = terrain.grid().rows();
        x = new double[columns * rows];
        y = new double[columns * rows];
        distance = new double[columns * rows];
        height = new double[columns * rows];
        light = new double[columns * rows];
        Light lamp = new Light(projection.camera());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Position corner = new Position(
                        (double) column / (columns - 1) - 0.5,
                        (double) row / (rows - 1) - 0.5,
                        Terrain.HEIGHT * terrain.height(column, row));
                int i = terrain.index(column, row);
                place(i, corner, projection);
                height[i] = terrain.height(column, row);
                light[i] = lamp.on(terrain.slopeX(column, row), terrain.slopeY(column, row));
            }
        }
    }

    private void place(int i, Position corner, Projection projection) {
        x[i] = projection.across(corner.x(), corner.y());
        y[i] = projection.down(corner.x(), corner.y(), corner.z());
        distance[i] = projection.distance(corner.x(), corner.y(), corner.z());
    }
}
