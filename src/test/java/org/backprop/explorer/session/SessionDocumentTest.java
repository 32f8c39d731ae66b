package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.backprop.explorer.model.data.Preset;
import org.backprop.explorer.model.timeline.CanceledException;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.session.format.SessionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionDocumentTest {

    private static String written(String members, long updates) throws SessionException {
        Timeline timeline = opened(members);
        new TrainingRun(timeline, update -> {}, () -> false).trainTo(updates);
        return text(SessionDocument.of(timeline, "a line", ""));
    }

    private static Timeline opened(String members) throws SessionException {
        return SessionOpener.open(SessionJsonTexts.line(members), update -> {}, () -> false)
                .timeline();
    }

    private static String text(SessionDocument document) {
        return new String(document.toBytes(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @Test
    void a_session_is_laid_out_a_row_a_line() throws SessionException {
        assertEquals("""
                {
                  "format": "backprop-session",
                  "version": 1,
                  "writtenBy": "development",
                  "title": "a line",
                  "network": {
                    "sizes": [1,1],
                    "activations": ["identity"],
                    "bias": false,
                    "loss": "half-squared-error"
                  },
                  "data": {
                    "inputs": [
                      [1.0]
                    ],
                    "targets": [
                      [0.0]
                    ]
                  },
                  "training": {
                    "optimizer": { "name": "gradient-descent", "learningRate": 0.5 },
                    "batch": { "mode": "full" },
                    "order": "cyclic",
                    "regularization": { "l1": 0.0, "l2": 0.0 },
                    "frozen": [],
                    "stop": { "minLossChange": 0.0, "maxUpdates": 100000 }
                  },
                  "initial": {
                    "weights": [
                      [
                        [8.0]
                      ]
                    ]
                  },
                  "current": {
                    "update": 2,
                    "weights": [
                      [
                        [5.0]
                      ]
                    ],
                    "optimizerState": { "steps": 2 }
                  },
                  "edits": [
                    { "update": 1, "set": { "w[1,1,1]": 10.0 } }
                  ],
                  "curve": {
                    "updates": [0,1,2],
                    "loss": [32.0,50.0,12.5]
                  },
                  "path": {
                    "updates": [0,1,2],
                    "parameters": [
                      [8.0],
                      [10.0],
                      [5.0]
                    ]
                  }
                }
                """, written("\"edits\": [{\"update\": 1, \"set\": {\"w[1,1,1]\": 10}}]", 2));
    }

    @Test
    void a_run_that_diverged_says_at_which_update() throws SessionException {
        JsonNode session = json(written("\"training\": {\"optimizer\": {\"learningRate\": 1e99}}", 10));
        assertEquals(2, session.at("/diverged/update").asInt());
        assertEquals(1, session.at("/current/update").asInt());
    }

    @Test
    void a_document_is_of_the_moment_when_it_was_made_whatever_the_timeline_does_later() throws SessionException {
        Timeline timeline = opened("");
        timeline.trainingLoop().trainTo(100, false);
        SessionDocument document = SessionDocument.of(timeline, "", "");
        String before = text(document);
        timeline.trainingLoop().trainTo(20_000, false);
        timeline.cursor().seek(50);
        timeline.edit(Change.SetParameters.of(0, 3), null);
        timeline.trainingLoop().trainTo(60, false);
        assertEquals(before, text(document));
    }

    @Test
    void saving_that_is_canceled_leaves_the_target_as_it_was(@TempDir Path folder) throws SessionException {
        Timeline timeline = opened("");
        timeline.trainingLoop().trainTo(10_000, false); // so many that the document must replay some of them
        Path target = folder.resolve("session.json");
        SessionDocument document = SessionDocument.of(timeline, "", "");
        assertThrows(CanceledException.class, () -> document.saveTo(target, () -> true));
        assertFalse(Files.exists(target));
    }

    @Test
    void up_to_ten_thousand_updates_all_of_the_curve_is_written() throws SessionException {
        assertEquals(10_001, json(written("", 10_000)).at("/curve/updates").size());
    }

    @Test
    void of_a_long_run_the_first_the_last_and_the_extreme_points_stay() throws SessionException {
        // a spike of the cost after a jump of the weight, a zero while it is frozen at 0
        String edits = "\"edits\": [{\"update\": 12345, \"set\": {\"w[1,1,1]\": 1000}}]";
        JsonNode session = json(written(edits, 30_000));
        JsonNode updates = session.at("/curve/updates");
        assertTrue(updates.size() <= 10_001, "thinned to " + updates.size());
        assertEquals(0, updates.get(0).asInt());
        assertEquals(30_000, updates.get(updates.size() - 1).asInt());
        int spike = 0;
        while (updates.get(spike).asInt() != 12_345) {
            spike++;
        }
        assertEquals(500_000, session.at("/curve/loss").get(spike).asDouble());
        assertEquals(1000, session.at("/path/parameters/" + spike + "/0").asDouble());
    }

    @Test
    void edits_still_ahead_are_written_and_the_curve_ends_at_the_moment() throws SessionException {
        JsonNode session = json(written("\"edits\": [{\"update\": 9, \"set\": {\"w[1,1,1]\": 1}}]", 4));
        assertEquals(9, session.at("/edits/0/update").asInt());
        assertEquals(5, session.at("/curve/updates").size());
    }

    @Test
    void an_edit_of_settings_holds_only_what_it_changes() {
        Preset preset = Preset.twoTwoTwoTwo();
        TrainingSettings start = preset.initialState().settings();
        TrainingSettings frozen =
                start.withFrozen(IntStream.range(0, 18).boxed().toList());
        Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());
        timeline.edit(new Change.SetTraining(frozen), null);
        timeline.edit(new Change.SetTraining(frozen.withStopRule(new StopRule(0, 77))), null);
        JsonNode edits = json(text(SessionDocument.of(timeline, "", ""))).get("edits");
        assertEquals(List.of("frozen"), List.copyOf(edits.get(0).get("training").propertyNames()));
        assertEquals(List.of("stop"), List.copyOf(edits.get(1).get("training").propertyNames()));
    }

    @Test
    void settings_that_an_edit_leaves_out_are_read_as_they_were() throws SessionException {
        Preset preset = Preset.twoTwoTwoTwo();
        TrainingSettings start = preset.initialState().settings();
        Timeline timeline = new Timeline(preset.network(), preset.initialState(), List.of());
        TrainingSettings shuffled =
                start.withSampling(new Sampling(new BatchMode.Mini(1), new SampleOrder.Shuffled(5)));
        for (TrainingSettings settings :
                List.of(shuffled, start, shuffled.withStopRule(new StopRule(0, 9)), shuffled)) {
            timeline.edit(new Change.SetTraining(settings), null);
        }
        byte[] bytes = SessionDocument.of(timeline, "", "").toBytes();
        Session session = SessionReader.read(bytes);
        assertEquals(timeline.edits(), session.edits());
    }
}
