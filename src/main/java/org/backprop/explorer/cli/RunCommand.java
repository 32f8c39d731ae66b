package org.backprop.explorer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.backprop.explorer.chart.curve.CostHistory;
import org.backprop.explorer.chart.file.ChartPage;
import org.backprop.explorer.model.timeline.Divergence;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.timeline.UpdateLimit;
import org.backprop.explorer.session.CostCsv;
import org.backprop.explorer.session.Session;
import org.backprop.explorer.session.SessionDocument;
import org.backprop.explorer.session.TrainingRun;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code run}: trains on from the current state of a session. */
@Command(
        description = "Train from the session's current state and print the cost reached.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class RunCommand extends FileCommand {

    private static final class Length {
        @Option(names = "--updates", paramLabel = "N", description = "Train N updates.")
        private Long updates;

        @Option(names = "--until-stop", description = "Train until the session's stop rule holds.")
        private boolean untilStop;
    }

    private final PrintStream out;
    private final PrintStream err;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Length length;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the session.")
    private Path output;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the cost after each update.")
    private Path csv;

    @Mixin
    private ChartFiles charts;

    RunCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    int execute(Session session) throws IOException {
        checkLength(session.update());
        check(new OutputFiles().with("--out", output).with("--csv", csv).with(charts));
        Timeline timeline = open(session, err);
        StopReason stopReason = train(timeline);
        write(session, timeline);
        out.println(summary(timeline, stopReason));
        return Cli.DONE;
    }

    private void checkLength(long update) {
        long most = UpdateLimit.MAX_UPDATES - update;
        if (!length.untilStop && (length.updates < 0 || length.updates > most)) {
            throw wrongUsage("--updates must be between 0 and " + most + ", was " + length.updates);
        }
    }

    private StopReason train(Timeline timeline) {
        Progress progress = new Progress(err, "training");
        TrainingRun run = new TrainingRun(timeline, progress, () -> false);
        StopReason stopReason = length.untilStop
                ? run.untilStop()
                : run.to(timeline.cursor().moment().updateCount() + length.updates);
        progress.finish();
        return stopReason;
    }

    private void write(Session session, Timeline timeline) throws OutputException {
        try {
            if (output != null) {
                SessionDocument.of(timeline, session.title(), session.notes()).saveTo(output);
            }
            if (csv != null) {
                CostCsv.write(
                        csv, timeline.costCurve(), timeline.cursor().moment().updateCount());
            }
            charts.write(() -> page(session, timeline.snapshot()));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private static ChartPage page(Session session, Snapshot snapshot) {
        return ChartPage.of(
                CostHistory.of(snapshot).past(), "update", ChartHeadings.of(session, snapshot, "Cost curve"));
    }

    private static String summary(Timeline timeline, StopReason stopReason) {
        long update = timeline.cursor().moment().updateCount();
        String end =
                switch (stopReason) {
                    case REQUESTED -> "";
                    case CONVERGED -> "; settled: the last update changed L by less than the stop rule asks";
                    case MAX_UPDATES -> "; the largest number of updates is done";
                    case DIVERGED ->
                        "; diverged: after update " + (update + 1) + " "
                                + divergedQuantity(timeline.divergence().orElseThrow()) + " is not a finite number";
                };
        return "update " + update + ": L = " + timeline.costCurve().get((int) update) + end;
    }

    private static String divergedQuantity(Divergence divergence) {
        return switch (divergence.cause()) {
            case COST -> "L";
            case PARAMETER -> "a parameter";
            case OPTIMIZER_STATE -> "a number that the optimizer remembers";
        };
    }
}
