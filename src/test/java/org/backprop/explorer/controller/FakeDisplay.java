package org.backprop.explorer.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Granularity;

/** A display that records its snapshots and notices. */
final class FakeDisplay implements Display {

    final List<Snapshot> offered = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    boolean running;
    Consumer<Snapshot> audience = snapshot -> {};

    Snapshot newest() {
        return offered.get(offered.size() - 1);
    }

    @Override
    public void offer(Snapshot snapshot) {
        offered.add(snapshot);
        audience.accept(snapshot);
    }

    @Override
    public void showRunning(boolean isRunning, boolean watchable) {
        running = isRunning;
    }

    @Override
    public void showGranularity(Granularity granularity) {
        // not looked at
    }

    @Override
    public void runAfterFrame(Runnable task) {
        task.run();
    }

    @Override
    public void showNotice(String sentence) {
        said.add(sentence);
    }

    @Override
    public void keepNotice(String sentence) {
        said.add(sentence);
    }

    @Override
    public void clearNotice() {
        // what was said is remembered
    }
}
