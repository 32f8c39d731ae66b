package org.backprop.explorer.model.timeline.cost;

/**
 * The costs after 0, 1, 2, … updates: data cost and penalty apart, with block summaries.
 *
 * @param data the data cost
 * @param penalties the regularization term
 * @param totalBlocks summaries of the cost L, the sum of both
 * @param dataBlocks summaries of the data cost; the same object as those of L while all penalties are 0
 * @param firstPenalizedUpdate the first index with a penalty other than 0, or {@link Integer#MAX_VALUE}
 */
record CostSeries(
        ChunkedDoubles data,
        ChunkedDoubles penalties,
        BlockSummaries totalBlocks,
        BlockSummaries dataBlocks,
        int firstPenalizedUpdate) {

    /** An empty series. */
    static CostSeries empty() {
        BlockSummaries blockSummaries = new BlockSummaries();
        return new CostSeries(
                new ChunkedDoubles(), new ChunkedDoubles(), blockSummaries, blockSummaries, Integer.MAX_VALUE);
    }

    double data(int update) {
        return data.get(update);
    }

    double penalty(int update) {
        return update < firstPenalizedUpdate ? 0 : penalties.get(update);
    }

    double total(int update) {
        return update < firstPenalizedUpdate ? data.get(update) : data.get(update) + penalties.get(update);
    }

    /** The same series with {@code update} as the first index with a penalty. */
    CostSeries penalizedFrom(int update) {
        return new CostSeries(data, penalties, totalBlocks, totalBlocks.copy(), update);
    }

    /** A view, in which only the costs written so far may be read. */
    CostSeries view() {
        return new CostSeries(
                data.view(), penalties.view(), totalBlocks.view(), dataBlocks.view(), firstPenalizedUpdate);
    }

    /** A series of the first {@code count} costs that grows independently of this one. */
    CostSeries upTo(int count) {
        BlockSummaries total = totalBlocks.copy();
        boolean isPenalized = firstPenalizedUpdate < count;
        return new CostSeries(
                data.upTo(count),
                penalties.upTo(count),
                total,
                isPenalized ? dataBlocks.copy() : total,
                isPenalized ? firstPenalizedUpdate : Integer.MAX_VALUE);
    }
}
