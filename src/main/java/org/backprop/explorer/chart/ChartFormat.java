package org.backprop.explorer.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kinds of file a chart can be written to. */
public enum ChartFormat {
    /** A picture of pixels, two to a unit of the page, so that it can be printed. */
    PNG,
    /** A drawing, its words as text. */
    SVG;

    /** The format that the ending of a file's name tells; empty if there is no such format. */
    public static Optional<ChartFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /** What the names of such files end in. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
