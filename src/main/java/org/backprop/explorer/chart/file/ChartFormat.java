package org.backprop.explorer.chart.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file formats that a chart can be written in. */
public enum ChartFormat {
    /** A raster image, two pixels to a unit of the page, so that it can be printed. */
    PNG,
    /** A vector drawing with texts as text elements. */
    SVG;

    /** Returns the format that belongs to the extension of a file's name, or empty if there is none. */
    public static Optional<ChartFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.extension()))
                .findFirst();
    }

    /** Returns the extension of such files, with its dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
