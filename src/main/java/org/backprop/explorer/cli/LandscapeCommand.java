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
import org.backprop.explorer.model.network.ParameterLayout;
import org.backprop.explorer.model.network.ParameterName;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.session.AtomicFile;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SurfaceCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code landscape}: the cost over two parameters, all others as in the session's current state. */
@Command(
        description = {
            "Compute the cost over two parameters, all others held still at the session's current state.",
            "The range holds the path travelled, with a margin. Without --out and --chart, the grid is printed."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class LandscapeCommand extends FileCommand {

    private static final int MIN_POINTS = 2;
    private static final int MAX_POINTS = 1024;

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--x",
            paramLabel = "NAME",
            required = true,
            description = "The parameter across, w[k,i,j] or b[k,j].")
    private String x;

    @Option(names = "--y", paramLabel = "NAME", required = true, description = "The parameter upward.")
    private String y;

    @Option(
            names = "--points",
            paramLabel = "N",
            required = true,
            description = "Compute N by N points, from 2 to 1024 each way.")
    private int points;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the grid as CSV: columns x, y and loss; x changes first.")
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
            throw wrongUsage("--x and --y must be different parameters");
        }
        if (points < MIN_POINTS || points > MAX_POINTS) {
            throw wrongUsage("--points must be between " + MIN_POINTS + " and " + MAX_POINTS + ", was " + points);
        }
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
            write(landscape, names(session, across, up), ChartHeadings.of(session, snapshot, "Loss landscape"));
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
            throws OutputException {
        try {
            if (csv != null) {
                AtomicFile.write(csv, target -> SurfaceCsv.write(landscape.surface(), target));
            }
            charts.write(() -> ChartPage.of(landscape, axisLabels, chartHeading));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
