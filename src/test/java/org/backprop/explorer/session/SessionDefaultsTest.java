package org.backprop.explorer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.BatchMode;
import org.backprop.explorer.model.training.Regularization;
import org.backprop.explorer.model.training.SampleOrder;
import org.backprop.explorer.model.training.Sampling;
import org.backprop.explorer.model.training.StopRule;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.optimizer.AdaGrad;
import org.backprop.explorer.model.training.optimizer.Adam;
import org.backprop.explorer.model.training.optimizer.AdamW;
import org.backprop.explorer.model.training.optimizer.GradientDescent;
import org.backprop.explorer.model.training.optimizer.Momentum;
import org.backprop.explorer.model.training.optimizer.Nesterov;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.RmsProp;
import org.backprop.explorer.session.format.SessionException;
import org.backprop.explorer.text.Texts;
import org.junit.jupiter.api.Test;

/** What holds where a file leaves something out. */
class SessionDefaultsTest {

    private static TrainingSettings training(String members) throws SessionException {
        return SessionJsonTexts.line("\"training\": {" + members + "}")
                .initial()
                .settings();
    }

    private static Optimizer optimizer(String name) throws SessionException {
        return training("\"optimizer\": {\"name\": \"" + name + "\"}").optimizer();
    }

    /** The settings after an edit, in a session that begins with {@code members}. */
    private static TrainingSettings edited(String members, String edit) throws SessionException {
        return SessionJsonTexts.line(
                        "\"training\": {" + members + "}, \"edits\": [{\"update\": 0, \"training\": {" + edit + "}}]")
                .settings();
    }

    @Test
    void a_seed_beside_the_cyclic_order_is_that_of_a_later_shuffled_order_without_one() throws SessionException {
        Session session = SessionJsonTexts.line("\"training\": {\"order\": \"cyclic\", \"seed\": 42},"
                + "\"edits\": [{\"update\": 1, \"training\": {\"order\": \"shuffled\"}}]");
        assertEquals(
                new SampleOrder.Shuffled(42),
                session.settingsAfter(1).sampling().order());
    }

    @Test
    void such_a_seed_is_still_there_after_a_round_trip() throws SessionException {
        Session session = SessionJsonTexts.line("\"training\": {\"order\": \"cyclic\", \"seed\": 42},"
                + "\"edits\": [{\"update\": 1, \"training\": {\"order\": \"shuffled\"}}]");
        Timeline timeline =
                SessionOpener.open(session, update -> {}, () -> false).timeline();
        Session again = SessionReader.read(SessionDocument.of(timeline, "", "").toBytes());
        assertEquals(
                new SampleOrder.Shuffled(42), again.settingsAfter(1).sampling().order());
    }

    @Test
    void edits_that_do_not_name_frozen_parameters_share_the_list_before_them() throws SessionException {
        Session session = SessionJsonTexts.line("\"training\": {\"frozen\": [\"w[1,1,1]\"]},"
                + "\"edits\": [{\"update\": 1, \"training\": {\"stop\": {\"maxUpdates\": 7}}}]");
        assertSame(
                session.initial().settings().frozen(), session.settingsAfter(1).frozen());
    }

    @Test
    void without_training_it_is_gradient_descent_at_one_half_on_all_samples() throws SessionException {
        StopRule stop = new StopRule(0, 100_000);
        assertEquals(
                new TrainingSettings(
                        new GradientDescent(0.5), Sampling.FULL, new Regularization(0, 0), List.of(), stop),
                SessionJsonTexts.line("").initial().settings());
    }

    @Test
    void each_optimizer_has_the_defaults_of_its_format() throws SessionException {
        assertEquals(new GradientDescent(0.5), optimizer("gradient-descent"));
        assertEquals(new Momentum(0.5, 0.9), optimizer("momentum"));
        assertEquals(new Nesterov(0.5, 0.9), optimizer("nesterov"));
        assertEquals(new AdaGrad(0.5, 1e-10), optimizer("adagrad"));
        assertEquals(new RmsProp(0.5, 0.99, 1e-8), optimizer("rmsprop"));
        assertEquals(new Adam(0.5, 0.9, 0.999, 1e-8), optimizer("adam"));
        assertEquals(new AdamW(0.01, new Adam(0.5, 0.9, 0.999, 1e-8)), optimizer("adamw"));
    }

    @Test
    void bias_is_true_unless_told_otherwise() throws SessionException {
        String text =
                SessionJsonTexts.LINE.replace("\"bias\": false,", "").replace("[[[8]]]", "[[[8]]], \"biases\": [[1]]")
                        + "}";
        assertEquals(2, SessionJsonTexts.read(text).network().dimension());
    }

    @Test
    void without_current_a_session_stands_at_its_beginning_with_the_edits_made_there() throws SessionException {
        Session session = SessionJsonTexts.line("\"edits\": [{\"update\": 0, \"set\": {\"w[1,1,1]\": 3}}]");
        assertEquals(Optional.empty(), session.current());
        assertEquals(Parameters.of(3), session.parameters());
    }

    @Test
    void an_edit_leaves_the_settings_alone_that_it_does_not_name() throws SessionException {
        TrainingSettings before = training("\"regularization\": {\"l1\": 0.25}, \"frozen\": [\"w[1,1,1]\"]");
        assertEquals(
                before.withSampling(new Sampling(new BatchMode.Stochastic(), new SampleOrder.Cyclic())),
                edited(
                        "\"regularization\": {\"l1\": 0.25}, \"frozen\": [\"w[1,1,1]\"]",
                        "\"batch\": {\"mode\": \"stochastic\"}"));
    }

    @Test
    void an_edit_of_one_penalty_leaves_the_other_alone() throws SessionException {
        assertEquals(
                new Regularization(0.25, 0.5),
                edited("\"regularization\": {\"l1\": 0.25}", "\"regularization\": {\"l2\": 0.5}")
                        .regularization());
    }

    @Test
    void an_edited_optimizer_takes_defaults_for_what_it_leaves_out() throws SessionException {
        assertEquals(
                new Momentum(0.25, 0.9),
                edited(
                                "\"optimizer\": {\"name\": \"momentum\", \"momentum\": 0.5}",
                                "\"optimizer\": {\"learningRate\": 0.25}")
                        .optimizer());
    }

    @Test
    void an_edit_can_thaw_everything() throws SessionException {
        assertEquals(
                List.of(),
                edited("\"frozen\": [\"w[1,1,1]\"]", "\"frozen\": []").frozen());
    }

    @Test
    void a_seed_stays_where_the_order_changes_later() throws SessionException {
        assertEquals(
                new SampleOrder.Shuffled(7),
                edited("\"seed\": 7", "\"order\": \"shuffled\"").sampling().order());
    }

    @Test
    void a_mini_batch_keeps_no_size_that_another_mode_does_not_have() throws SessionException {
        assertEquals(
                new BatchMode.Full(),
                edited("\"batch\": {\"mode\": \"mini\", \"size\": 3}", "\"batch\": {\"mode\": \"full\"}")
                        .sampling()
                        .batchMode());
        SessionException e = assertThrows(
                SessionException.class,
                () -> edited("\"batch\": {\"mode\": \"full\"}", "\"batch\": {\"mode\": \"mini\"}"));
        assertEquals("/edits/0/training/batch/size: is missing", Texts.line(e.problem()));
    }

    @Test
    void one_edit_of_the_file_can_hold_several_changes() throws SessionException {
        Session session = SessionJsonTexts.line("""
                "edits": [{"update": 4, "optimizerState": {"steps": 9, "v": [0.5]},
                           "training": {"optimizer": {"name": "momentum"}}, "set": {"w[1,1,1]": 3}}]
                """);
        TreeMap<Integer, Double> values = new TreeMap<>();
        values.put(0, 3.0);
        assertEquals(
                new Edit(4, new Change.SetParameters(values)), session.edits().get(0));
        assertEquals(
                new Edit(4, new Change.SetTraining(TrainingSettings.DEFAULT.withOptimizer(new Momentum(0.5, 0.9)))),
                session.edits().get(1));
        assertEquals(3, session.edits().size());
    }
}
