package org.backprop.explorer.model.timeline;

/**
 * Costs after 0, 1, 2, … updates, the penalty apart from the data cost, with blocks of both.
 *
 * @param data the data cost
 * @param penalties what regularization adds
 * @param totalBlocks blocks of the cost L, which is the sum of the two
 * @param dataBlocks blocks of the data cost; the same as those of L while there has been no penalty
 * @param firstPenalty the first update whose penalty is not 0; the greatest integer while there is none
 */
record CostColumns(Chunks data, Chunks penalties, Blocks totalBlocks, Blocks dataBlocks, int firstPenalty) {

    /** No costs yet. */
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

    /** The same costs, of which {@code update} is the first with a penalty. */
    CostColumns penalisedFrom(int update) {
        return new CostColumns(data, penalties, totalBlocks, totalBlocks.copy(), update);
    }

    /** The same costs, for one who reads only what is there by now. */
    CostColumns shared() {
        return new CostColumns(
                data.shared(), penalties.shared(), totalBlocks.shared(), dataBlocks.shared(), firstPenalty);
    }

    /** The first {@code count} costs, to be gone on with. */
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
