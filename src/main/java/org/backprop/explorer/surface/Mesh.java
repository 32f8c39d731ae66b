package org.backprop.explorer.surface;

/** The vertices of a height field after projection: screen position, depth, height and brightness of each. */
final class Mesh {

    final double[] x;
    final double[] y;
    final double[] depth;
    final double[] height;
    final double[] brightness;

    Mesh(HeightField heightField, Projection projection) {
        int columns = heightField.grid().columns();
        int rows = heightField.grid().rows();
        x = new double[columns * rows];
        y = new double[columns * rows];
        depth = new double[columns * rows];
        height = new double[columns * rows];
        brightness = new double[columns * rows];
        Light light = new Light(projection.camera());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                WorldPoint vertex = new WorldPoint(
                        (double) column / (columns - 1) - 0.5,
                        (double) row / (rows - 1) - 0.5,
                        HeightField.BOX_HEIGHT * heightField.height(column, row));
                int i = heightField.index(column, row);
                setVertex(i, vertex, projection);
                height[i] = heightField.height(column, row);
                brightness[i] = light.brightness(heightField.slopeX(column, row), heightField.slopeY(column, row));
            }
        }
    }

    private void setVertex(int i, WorldPoint vertex, Projection projection) {
        x[i] = projection.screenX(vertex.x(), vertex.y());
        y[i] = projection.screenY(vertex.x(), vertex.y(), vertex.z());
        depth[i] = projection.depth(vertex.x(), vertex.y(), vertex.z());
    }
}
