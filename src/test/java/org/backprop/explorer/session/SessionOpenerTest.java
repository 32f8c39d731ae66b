package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.CanceledException;
import org.backprop.explorer.model.timeline.StopReason;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.api.Test;

/** With L = ½w² and γ = ½ an update halves w: 8, 4, 2, 1, … */
class SessionOpenerTest {

    private static final String MOMENTUM = "\"training\": {\"optimizer\": {\"name\": \"momentum\", \"momentum\": 0.5}}";

    private static final String WRITTEN_BEFORE = "/org/backprop/explorer/session/written-with-other-last-digits.json";

    private static OpenedSession open(String members) throws SessionException {
        return SessionOpener.open(SessionJsonTexts.line(members), update -> {}, () -> false);
    }

    private static double weightAfter(Timeline timeline, long update) {
        new TrainingRun(timeline, done -> {}, () -> false).trainTo(update);
        timeline.cursor().seek(update);
        return timeline.cursor().state().parameters().get(0);
    }

    private static String current(int update, double weight, String more) {
        return "\"current\": {\"update\": " + update + ", \"weights\": [[[" + weight + "]]]" + more + "}";
    }

    @Test
    void a_session_opens_where_it_stood() throws SessionException {
        OpenedSession opened = open(current(2, 2, ""));
        assertEquals(Optional.empty(), opened.notice());
        assertEquals(2, opened.timeline().cursor().moment().updateCount());
        assertEquals(Parameters.of(2), opened.timeline().cursor().state().parameters());
    }

    @Test
    void edits_still_ahead_are_made_when_their_time_comes() throws SessionException {
        String edit = ", \"edits\": [{\"update\": 3, \"set\": {\"w[1,1,1]\": 100}}]";
        Timeline timeline = open(current(2, 2, "") + edit).timeline();
        assertEquals(50, weightAfter(timeline, 4));
    }

    @Test
    void what_replay_does_not_lead_to_is_shown_with_a_notice() throws SessionException {
        OpenedSession opened = open(current(2, 2.5, ""));
        assertTrue(opened.notice().isPresent());
        assertEquals(2, opened.timeline().cursor().moment().updateCount());
        assertEquals(Parameters.of(2.5), opened.timeline().cursor().state().parameters());
    }

    private static OpenedSession openWrittenBefore() throws Exception {
        try (InputStream in = SessionOpenerTest.class.getResourceAsStream(WRITTEN_BEFORE)) {
            return SessionOpener.open(SessionReader.read(in.readAllBytes()), update -> {}, () -> false);
        }
    }

    @Test
    void a_session_written_where_functions_had_other_last_digits_opens_with_one_sentence() throws Exception {
        String notice = Texts.text(openWrittenBefore().notice().orElseThrow());
        assertTrue(notice.contains("other last digits than the file"), notice);
    }

    @Test
    void a_session_written_where_functions_had_other_last_digits_is_given_no_edit() throws Exception {
        Timeline timeline = openWrittenBefore().timeline();
        assertEquals(1, timeline.historySnapshot().edits().size()); // the one of its author
        assertEquals(40, timeline.cursor().moment().updateCount());
        assertEquals(0.4367779735667679, timeline.cursor().state().parameters().get(5), 1e-14);
    }

    @Test
    void a_session_written_where_functions_had_other_last_digits_replays_exactly_once_it_is_saved() throws Exception {
        byte[] saved =
                SessionDocument.of(openWrittenBefore().timeline(), "", "").toBytes();
        OpenedSession opened = SessionOpener.open(SessionReader.read(saved), update -> {}, () -> false);
        assertEquals(Optional.empty(), opened.notice());
    }

    @Test
    void a_difference_in_last_digits_needs_no_edit() throws SessionException {
        OpenedSession opened = open(current(2, Math.nextUp(2.0), ""));
        assertTrue(opened.notice().isPresent());
        assertEquals(Parameters.of(2), opened.timeline().cursor().state().parameters());
        assertEquals(List.of(), opened.timeline().historySnapshot().edits());
    }

    @Test
    void what_replay_does_not_lead_to_goes_on_from_what_is_shown() throws SessionException {
        assertEquals(1.25, weightAfter(open(current(2, 2.5, "")).timeline(), 3));
    }

    @Test
    void what_replay_does_not_lead_to_keeps_the_edits_still_ahead() throws SessionException {
        String edit = ", \"edits\": [{\"update\": 3, \"set\": {\"w[1,1,1]\": 100}}]";
        assertEquals(50, weightAfter(open(current(2, 2.5, "") + edit).timeline(), 4));
    }

    @Test
    void what_replay_does_not_lead_to_opens_without_a_notice_once_it_is_saved() throws SessionException {
        Timeline timeline = open(current(2, 2.5, "")).timeline();
        Session again = SessionReader.read(SessionDocument.of(timeline, "", "").toBytes());
        OpenedSession opened = SessionOpener.open(again, update -> {}, () -> false);
        assertEquals(Optional.empty(), opened.notice());
        assertEquals(Parameters.of(2.5), opened.timeline().cursor().state().parameters());
    }

    @Test
    void a_memory_that_replay_does_not_lead_to_is_taken_from_the_file() throws SessionException {
        // v = 8, w = 8 - 4 = 4; then v = 4 + 4 = 8, w = 4 - 4 = 0, but from v = 0 it would be w = 4 - 2 = 2
        String state = ", \"optimizerState\": {\"steps\": 1, \"v\": [0]}";
        OpenedSession opened = open(MOMENTUM + ", " + current(1, 4, state));
        assertTrue(opened.notice().isPresent());
        assertEquals(2, weightAfter(opened.timeline(), 2));
        assertEquals(0, weightAfter(open(MOMENTUM + ", " + current(1, 4, "")).timeline(), 2));
    }

    @Test
    void a_history_that_diverges_before_current_still_shows_current() throws SessionException {
        // γ = 10⁹⁹ multiplies w by about −10⁹⁹ each time, so L overflows at the second update
        String training = "\"training\": {\"optimizer\": {\"learningRate\": 1e99}}, ";
        OpenedSession opened = open(training + current(5, 7, ""));
        assertTrue(Texts.text(opened.notice().orElseThrow()).contains("ends at update 1"), opened.notice()::toString);
        assertEquals(Parameters.of(7), opened.timeline().cursor().state().parameters());
    }

    @Test
    void opening_can_be_cancelled() throws SessionException {
        Session session = SessionJsonTexts.line(current(1000, 2, ""));
        assertThrows(CanceledException.class, () -> SessionOpener.open(session, update -> {}, () -> true));
    }

    @Test
    void opening_tells_how_far_it_has_come() throws SessionException {
        long[] told = {0};
        SessionOpener.open(SessionJsonTexts.line(current(1000, 2, "")), update -> told[0] = update, () -> false);
        assertEquals(1000, told[0]);
    }

    @Test
    void a_run_stops_before_the_update_whose_outcome_is_not_finite() throws SessionException {
        Timeline timeline =
                open("\"training\": {\"optimizer\": {\"learningRate\": 1e99}}").timeline();
        assertEquals(StopReason.DIVERGED, new TrainingRun(timeline, update -> {}, () -> false).trainTo(100));
        assertEquals(1, timeline.cursor().moment().updateCount());
    }

    @Test
    void a_run_until_it_stops_heeds_a_rule_that_an_edit_changes() throws SessionException {
        String rule = "\"training\": {\"stop\": {\"maxUpdates\": 50}}, ";
        String edit = "\"edits\": [{\"update\": 7, \"training\": {\"stop\": {\"maxUpdates\": 9}}}]";
        Timeline timeline = open(rule + edit).timeline();
        assertEquals(StopReason.MAX_UPDATES, new TrainingRun(timeline, update -> {}, () -> false).trainUntilStop());
        assertEquals(9, timeline.cursor().moment().updateCount());
    }

    @Test
    void a_run_that_has_settled_does_not_go_on() throws SessionException {
        // L is 32, 8, 2, ½: the third update changes it by less than 2
        Timeline timeline =
                open("\"training\": {\"stop\": {\"minLossChange\": 2}}").timeline();
        TrainingRun run = new TrainingRun(timeline, update -> {}, () -> false);
        assertEquals(StopReason.CONVERGED, run.trainUntilStop());
        assertEquals(3, timeline.cursor().moment().updateCount());
        assertEquals(StopReason.CONVERGED, run.trainUntilStop());
        assertEquals(3, timeline.cursor().moment().updateCount());
    }

    @Test
    void a_run_that_diverges_still_says_so_once_it_is_opened_and_saved_again() throws Exception {
        // w = 8 (1 − γ)^n, so that ½w² overflows in the first update
        String rate = "\"training\": {\"optimizer\": {\"learningRate\": 1e200}}";
        Timeline run = open(rate).timeline();
        new TrainingRun(run, done -> {}, () -> false).trainTo(5);
        byte[] saved = SessionDocument.of(run, "", "").toBytes();
        Timeline opened = SessionOpener.open(SessionReader.read(saved), update -> {}, () -> false)
                .timeline();
        assertEquals(0, opened.cursor().moment().updateCount());
        assertArrayEquals(saved, SessionDocument.of(opened, "", "").toBytes());
        assertTrue(new String(saved, StandardCharsets.UTF_8).contains("\"diverged\""));
    }
}
