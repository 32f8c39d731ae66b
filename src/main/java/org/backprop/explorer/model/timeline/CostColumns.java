package org.backprop.explorer.model.timeline;

/**
 * The costs after 0, 1, 2, … updates: data cost and penalty apart, with block summaries.
 *
 * @param data the data cost
 * @param penalties the regularization term
 * @param totalBlocks summaries of the cost L, the sum of both
 * @param dataBlocks summaries of the data cost; the same object as those of L while all penalties are 0
 * @param firstPenalizedUpdate the first index with a penalty other than 0, or {@link Integer#MAX_VALUE}
 */
record CostColumns(Chunks data, Chunks penalties, Blocks totalBlocks, Blocks dataBlocks, int firstPenalty) {

    /** An empty series. */
    static CostColumns empty() {
        Blocks blocks = new Blocks();
        return new CostColumns(new Chunks(), new Chunks(), blocks, blocks, Integer.MAX_VALUE);
    }

    double data(int update) {
        return data.get(update);
    }

    double penalty(int update) {
        return update < firstPenalty ? 0 : penalties.get(update);
    }

    double total(int update) {
        return update < firstPenalty ? data.get(update) : data.get(update) + penalties.get(update);
    }

    /** The same series with {@code update} as the first index with a penalty. */
    CostColumns penalisedFrom(int update) {
        return new CostColumns(data, penalties, totalBlocks, totalBlocks.copy(), update);
    }

    /** A view, in which only the costs written so far may be read. */
    CostColumns shared() {
        return new CostColumns(
                data.shared(), penalties.shared(), totalBlocks.shared(), dataBlocks.shared(), firstPenalty);
    }

    /** A series of the first {@code count} costs that grows independently of this one. */
    CostColumns upTo(int count) {
        Blocks total = totalBlocks.copy();
        boolean penalised = firstPenalty < count;
        return new CostColumns(
                data.upTo(count),
                penalties.upTo(count),
                total,
                penalised ? dataBlocks.copy() : total,
                penalised ? firstPenalty : Integer.MAX_VALUE);
    }
}
