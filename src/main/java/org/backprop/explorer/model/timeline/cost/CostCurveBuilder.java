package org.backprop.explorer.model.timeline.cost;

/** Appends costs and builds {@link CostCurve}s, which share the numbers since none changes once it is written. */
public final class CostCurveBuilder {

    private CostSeries series;
    private int size;

    /** A builder without costs. */
    public CostCurveBuilder() {
        this(CostSeries.empty(), 0);
    }

    private CostCurveBuilder(CostSeries series, int size) {
        this.series = series;
        this.size = size;
    }

    /** The number of costs. */
    public int size() {
        return size;
    }

    /** The cost after {@code update} updates, penalty included. */
    public double get(int update) {
        return series.total(update);
    }

    /** Appends the cost after the next update: that of the data, and the penalty. */
    public void append(double data, double penalty) {
        series.data().set(size, data);
        if (penalty != 0) {
            if (size < series.firstPenalizedUpdate()) {
                series = series.penalizedFrom(size);
            }
            series.penalties().set(size, penalty);
        }
        size++;
        if (size % BlockSummaries.BLOCK_LENGTH == 0) {
            summarizeBlock(size / BlockSummaries.BLOCK_LENGTH - 1);
        }
    }

    private void summarizeBlock(int block) {
        series.totalBlocks().summarize(block, series::total);
        if (series.dataBlocks() != series.totalBlocks()) {
            series.dataBlocks().summarize(block, series::data);
        }
    }

    /** The memory in bytes of the costs from {@code update} on. */
    public long byteCountFrom(long update) {
        return 8 * (size - update) + 8 * Math.max(0, size - Math.max(update, series.firstPenalizedUpdate()));
    }

    /** A builder with the first {@code count} costs that grows independently of this one. */
    public CostCurveBuilder upTo(int count) {
        int length = Math.min(count, size);
        return new CostCurveBuilder(series.upTo(length), length);
    }

    /** The curve of the costs so far, which later ones do not change. */
    public CostCurve toCurve() {
        return new CostCurve(series.view(), size);
    }
}
