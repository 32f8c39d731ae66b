package org.backprop.explorer.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.backprop.explorer.model.landscape.Surface;
import org.backprop.explorer.model.numeric.Grid;
import tools.jackson.core.io.NumberOutput;

/**
 * Writes surfaces as CSV with the columns {@code x,y,loss}, one line for each point of the grid: row by row in
 * ascending order of y, each row in ascending order of x. A cost that overflows is written as {@code Infinity}, an
 * undefined one as {@code NaN}.
 */
public final class SurfaceCsv {

    private SurfaceCsv() {}

    /**
     * Writes {@code surface} to {@code out}, each number as the shortest text that is parsed as the same number.
     *
     * @throws IOException if that fails
     */
    public static void write(Surface surface, OutputStream out) throws IOException {
        Grid grid = surface.grid();
        out.write("x,y,loss\n".getBytes(StandardCharsets.US_ASCII));
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                String line =
                        format(grid.x(column)) + "," + format(grid.y(row)) + "," + format(surface.cost(column, row));
                out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static String format(double value) {
        return NumberOutput.toString(value, true);
    }
}
