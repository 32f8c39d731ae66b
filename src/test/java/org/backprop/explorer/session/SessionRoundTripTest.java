package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;
import org.backprop.explorer.session.format.SessionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionRoundTripTest {

    private static final int OPTIMIZERS = RandomSessions.KINDS_OF_OPTIMIZER;

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    static IntStream optimizersAndBatchModesAndOrders() {
        return IntStream.range(0, OPTIMIZERS * 3 * 2);
    }

    private static Timeline open(Session session) {
        OpenedSession opened = SessionOpener.open(session, update -> {}, () -> false);
        assertEquals(Optional.empty(), opened.notice());
        return opened.timeline();
    }

    private static Timeline trained(Session session, long target) {
        Timeline timeline = open(session);
        new TrainingRun(timeline, update -> {}, () -> false).trainTo(target);
        return timeline;
    }

    private static Session writtenAndRead(Timeline timeline) throws SessionException {
        return SessionReader.read(
                SessionDocument.of(timeline, "title \"q\"", "two\nlines, ½ Σ").toBytes());
    }

    private static void assertSame(Session expected, Session actual) {
        assertEquals(expected.title(), actual.title());
        assertEquals(expected.notes(), actual.notes());
        assertEquals(expected.network().architecture(), actual.network().architecture());
        assertEquals(expected.network().data(), actual.network().data());
        assertEquals(expected.initial(), actual.initial());
        assertEquals(expected.edits(), actual.edits());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_session_is_read_as_it_was_written_bit_for_bit(long seed) throws SessionException {
        Session session = new RandomSessions(seed).session();
        Timeline timeline = trained(session, 100);
        TrainingState state = timeline.cursor().state();
        Session read = writtenAndRead(timeline);
        assertSame(session, read);
        assertEquals(
                Optional.of(new SavedState(
                        state.updateCount(), state.parameters(), Optional.of(state.optimizerState()), false)),
                read.current());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_session_that_is_read_and_written_again_is_the_same_text(long seed) throws SessionException {
        Timeline timeline = trained(new RandomSessions(seed).session(), 100);
        byte[] once = SessionDocument.of(timeline, "", "").toBytes();
        Timeline again = open(SessionReader.read(once));
        assertEquals(
                new String(once, StandardCharsets.UTF_8),
                new String(SessionDocument.of(again, "", "").toBytes(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_run_resumed_from_its_file_ends_as_one_that_was_not_interrupted(long seed) throws SessionException {
        Session session = new RandomSessions(seed).session();
        Session halfway = writtenAndRead(trained(session, 100));
        assertEquals(
                trained(session, 200).cursor().state(),
                trained(halfway, 200).cursor().state());
    }

    @ParameterizedTest
    @MethodSource("optimizersAndBatchModesAndOrders")
    void every_optimizer_batch_mode_and_order_resumes_exactly(int kind) throws SessionException {
        Session any = new RandomSessions(1).session();
        SampleOrder order = kind < 3 * OPTIMIZERS ? new SampleOrder.Cyclic() : new SampleOrder.Shuffled(42);
        TrainingSettings trainingSettings = TrainingSettings.DEFAULT
                .withOptimizer(RandomSessions.optimizer(kind % OPTIMIZERS))
                .withSampling(new Sampling(RandomSessions.batch(kind / OPTIMIZERS % 3), order));
        Session session = RandomSessions.with(any, trainingSettings);
        Session halfway = writtenAndRead(trained(session, 101));
        assertEquals(
                trained(session, 200).cursor().state(),
                trained(halfway, 200).cursor().state());
    }
}
