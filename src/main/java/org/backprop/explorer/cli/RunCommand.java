package org.backprop.explorer.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.curve.CostLineNames;
import org.backprop.explorer.chart.file.ChartPage;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.session.CostCsv;
import org.backprop.explorer.session.FileException;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionDocument;
import org.backprop.explorer.session.TrainingRun;
import org.backprop.explorer.text.Texts;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code run}: trains on from the current state of a session. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class RunCommand extends FileCommand {

    private static final class Length {
        @Option(names = "--updates", paramLabel = "N")
        private Long updates;

        @Option(names = "--until-stop")
        private boolean untilStop;
    }

    private final PrintStream out;
    private final PrintStream err;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Length length;

    @Option(names = "--out", paramLabel = "FILE")
    private Path output;

    @Option(names = "--csv", paramLabel = "FILE")
    private Path csv;

    @Mixin
    private ChartFiles charts;

    RunCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    int execute(Session session) throws FileException {
        checkLength(session.updateCount());
        OutputFiles outputs =
                new OutputFiles().with("--out", output).with("--csv", csv).with(charts);
        check(outputs);
        Timeline timeline = open(session, err);
        StopReason stopReason = train(timeline);
        write(session, timeline);
        (outputs.includeStream() ? err : out).println(summary(timeline, stopReason));
        return Cli.DONE;
    }

    private void checkLength(long update) {
        long most = UpdateLimit.MAX_UPDATES - update;
        if (!length.untilStop) {
            requireBetween(0, most, "--updates", length.updates);
        }
    }

    private StopReason train(Timeline timeline) {
        Progress progress = new Progress(err, "command.training");
        TrainingRun run = new TrainingRun(timeline, progress, () -> false);
        StopReason stopReason = length.untilStop
                ? run.trainUntilStop()
                : run.trainTo(timeline.cursor().moment().updateCount() + length.updates);
        progress.finish();
        return stopReason;
    }

    private void write(Session session, Timeline timeline) throws FileException {
        if (output != null) {
            SessionDocument.of(timeline, session.title(), session.notes()).saveTo(output);
        }
        if (csv != null) {
            CostCsv.write(csv, timeline.costCurve(), timeline.cursor().moment().updateCount());
        }
        charts.write(() -> page(session, timeline.snapshot()));
    }

    private static ChartPage page(Session session, Snapshot snapshot) {
        CostLineNames lineNames = new CostLineNames(
                Texts.text("curve.line.cost"),
                Texts.text("curve.line.smoothed"),
                Texts.text("curve.line.data"),
                Texts.text("curve.line.future"));
        return ChartPage.of(
                CostHistory.of(snapshot).past(),
                lineNames,
                Texts.text("timeline.update"),
                ChartHeadings.of(session, snapshot, Texts.text("curve.title")));
    }

    private static String summary(Timeline timeline, StopReason stopReason) {
        long update = timeline.cursor().moment().updateCount();
        String cost = Texts.text("command.cost", update, timeline.costCurve().get((int) update));
        return switch (stopReason) {
            case REQUESTED -> cost;
            case CONVERGED -> Texts.text("run.converged", cost);
            case MAX_UPDATES -> Texts.text("run.max-updates", cost);
            case DIVERGED ->
                Texts.text(
                        "run.diverged",
                        cost,
                        update + 1,
                        Texts.text("run."
                                + timeline.divergence()
                                        .orElseThrow()
                                        .cause()
                                        .quantity()
                                        .key()));
        };
    }
}
