package org.backprop.explorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backprop.explorer.chart.file.ChartFormat;
import org.backprop.explorer.chart.file.ChartPage;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.session.AtomicFile;
import org.backprop.explorer.session.FileException;
import picocli.CommandLine.Option;

/** The files that a command draws its chart to. */
final class ChartFiles {

    @Option(names = "--chart", paramLabel = "FILE", descriptionKey = "command.chart")
    private List<Path> files = new ArrayList<>();

    boolean isEmpty() {
        return files.isEmpty();
    }

    List<Path> files() {
        return files;
    }

    /** Returns the error in the names of the files, if there is one. */
    Optional<Message> problem() {
        return files.stream()
                .filter(file -> ChartFormat.of(file).isEmpty())
                .findFirst()
                .map(file -> Message.of("option.chart-ending", file));
    }

    /** Writes the page of {@code maker} to each of the files; does not create it if there are none. */
    void write(Supplier<ChartPage> maker) throws FileException {
        if (files.isEmpty()) {
            return;
        }
        ChartPage page = maker.get();
        for (Path file : files) {
            ChartFormat format = ChartFormat.of(file).orElseThrow();
            AtomicFile.write(file, out -> page.write(format, out));
        }
    }
}
