package org.backprop.explorer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.backprop.explorer.chart.ChartHeading;
import org.backprop.explorer.chart.file.ChartPage;
import org.backprop.explorer.chart.landscape.LandscapePlot;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.landscape.Directions;
import org.backprop.explorer.model.landscape.Landscape;
import org.backprop.explorer.model.landscape.LandscapeBuilder;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.session.AtomicFile;
import org.backprop.explorer.session.FileException;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SurfaceCsv;
import org.backprop.explorer.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code landscape}: the cost over two parameters, all others as in the session's current state. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class LandscapeCommand extends FileCommand {

    private static final int MIN_POINTS = 2;
    private static final int MAX_POINTS = 1024;

    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--x", paramLabel = "NAME", required = true)
    private String x;

    @Option(names = "--y", paramLabel = "NAME", required = true)
    private String y;

    @Option(names = "--points", paramLabel = "N", required = true)
    private int points;

    @Option(names = "--out", paramLabel = "FILE")
    private Path csv;

    @Mixin
    private ChartFiles charts;

    LandscapeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    int execute(Session session) throws IOException {
        ParameterName across = parameter(session, "--x", x);
        ParameterName up = parameter(session, "--y", y);
        if (across.equals(up)) {
            throw wrongUsage(Message.of("option.different-parameters", "--x", "--y"));
        }
        requireBetween(MIN_POINTS, MAX_POINTS, "--points", points);
        check(new OutputFiles().with("--out", csv).with(charts));
        Snapshot snapshot = open(session, err).snapshot();
        ParameterLayout layout = session.network().layout();
        Directions directions = new Directions.TwoParameters(layout.indexOf(across), layout.indexOf(up));
        Landscape landscape = new LandscapeBuilder(snapshot, directions, Optional.empty(), Optional.empty())
                .build(LandscapeBuilder.Resolution.full(points), () -> false)
                .orElseThrow();
        if (csv == null && charts.isEmpty()) {
            print(landscape);
        } else {
            write(
                    landscape,
                    names(session, across, up),
                    ChartHeadings.of(session, snapshot, Texts.text("landscape.title")));
        }
        return Cli.DONE;
    }

    private static LandscapePlot.AxisLabels names(Session session, ParameterName across, ParameterName up) {
        Notation notation = Notation.of(session.network().architecture());
        return new LandscapePlot.AxisLabels(
                notation.parameter(across).unicode(), notation.parameter(up).unicode());
    }

    private void print(Landscape landscape) throws IOException {
        OutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        SurfaceCsv.write(landscape.surface(), buffer);
        buffer.flush();
    }

    private void write(Landscape landscape, LandscapePlot.AxisLabels axisLabels, ChartHeading chartHeading)
            throws FileException {
        if (csv != null) {
            AtomicFile.write(csv, target -> SurfaceCsv.write(landscape.surface(), target));
        }
        charts.write(() -> ChartPage.of(landscape, axisLabels, chartHeading));
    }
}
