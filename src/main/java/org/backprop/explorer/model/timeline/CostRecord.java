package org.backprop.explorer.model.timeline;

/** Appends costs and builds {@link CostCurve}s, which share the numbers since none changes once it is written. */
final class CostRecord {

    private CostColumns costs;
    private int size;

    /** A builder without costs. */
    CostRecord() {
        this(CostColumns.empty(), 0);
    }

    private CostRecord(CostColumns costs, int size) {
        this.costs = costs;
        this.size = size;
    }

    int size() {
        return size;
    }

    double get(int update) {
        return costs.total(update);
    }

    void append(double data, double penalty) {
        costs.data().write(size, data);
        if (penalty != 0) {
            if (size < costs.firstPenalty()) {
                costs = costs.penalisedFrom(size);
            }
            costs.penalties().write(size, penalty);
        }
        size++;
        if (size % Blocks.LENGTH == 0) {
            closeBlock(size / Blocks.LENGTH - 1);
        }
    }

    private void closeBlock(int block) {
        costs.totalBlocks().close(block, costs::total);
        if (costs.dataBlocks() != costs.totalBlocks()) {
            costs.dataBlocks().close(block, costs::data);
        }
    }

    /** The memory in bytes of the costs from {@code update} on. */
    long bytesFrom(long update) {
        return 8 * (size - update) + 8 * Math.max(0, size - Math.max(update, costs.firstPenalty()));
    }

    /** A builder with the first {@code count} costs that grows independently of this one. */
    CostRecord upTo(int count) {
        int length = Math.min(count, size);
        return new CostRecord(costs.upTo(length), length);
    }

    CostCurve curve() {
        return new CostCurve(costs.shared(), size);
    }
}
