package org.backprop.explorer.model.landscape;

import java.util.List;
import org.backprop.explorer.model.objective.Evaluator;
import org.backprop.explorer.model.objective.Objective;
import org.backprop.explorer.model.objective.Parameters;
import org.backprop.explorer.model.timeline.Timeline;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.model.training.TrainingState;

/** A plain function of one parameter: each sample's loss is (w − c)², with a minimum c of its own. */
record MeanOfParabolas(List<Double> bottoms) implements Objective {

    /** A timeline of (w − 1)² that starts at {@code w}. */
    static Timeline parabola(TrainingSettings trainingSettings, double w) {
        return new MeanOfParabolas(List.of(1.0)).learnt(trainingSettings, w);
    }

    Timeline learnt(TrainingSettings trainingSettings, double w) {
        return new Timeline(this, TrainingState.initial(this, Parameters.of(w), trainingSettings), List.of());
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public int sampleCount() {
        return bottoms.size();
    }

    @Override
    public String parameterName(int index) {
        return "w";
    }

    @Override
    public boolean isPenalized(int index) {
        return true;
    }

    @Override
    public Evaluator evaluator() {
        return new Evaluator() {
            @Override
            public double loss(double[] parameters, int sample) {
                double error = parameters[0] - bottoms.get(sample);
                return error * error;
            }

            @Override
            public double addGradient(double[] parameters, int sample, double[] gradient) {
                gradient[0] += 2 * (parameters[0] - bottoms.get(sample));
                return loss(parameters, sample);
            }

            @Override
            public double meanLoss(double[] parameters) {
                double sum = 0;
                for (int sample = 0; sample < bottoms.size(); sample++) {
                    sum += loss(parameters, sample);
                }
                return sum / bottoms.size();
            }
        };
    }
}
