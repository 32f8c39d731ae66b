package org.backprop.explorer.session.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.model.training.optimizer.Optimizer;
import org.backprop.explorer.model.training.optimizer.OptimizerKind;
import org.backprop.explorer.model.training.optimizer.OptimizerSetting;

/** Converts an optimizer between the record of a file, whose members are optional, and the model. */
final class OptimizerConversion {

    static final double DEFAULT_LEARNING_RATE = 0.5;

    /** The names of the settings of all optimizers. */
    static final List<String> SETTING_NAMES = Stream.of(OptimizerKind.values())
            .flatMap(kind -> kind.settings().stream())
            .map(OptimizerSetting::name)
            .distinct()
            .toList();

    private OptimizerConversion() {}

    static Optimizer toModel(String pointer, SessionFile.Optimizer file) throws SessionException {
        Check.requireOneOf(pointer + "/name", file.name(), OptimizerKind.ids());
        OptimizerKind kind = OptimizerKind.fromId(file.name());
        for (Map.Entry<String, Double> member : file.settings().entrySet()) {
            check(pointer + "/" + member.getKey(), kind, member.getKey(), member.getValue());
        }
        double rate = file.learningRate() == null ? DEFAULT_LEARNING_RATE : file.learningRate();
        Check.requireAtLeast(pointer + "/learningRate", rate, 0);
        return kind.create(rate, file.settings());
    }

    private static void check(String pointer, OptimizerKind kind, String name, double value) throws SessionException {
        OptimizerSetting setting = kind.settings().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SessionException(pointer, Message.of("file.unknown")));
        if (setting.range() == OptimizerSetting.Range.FRACTION) {
            Check.requireFraction(pointer, value);
        } else {
            Check.requireAtLeast(pointer, value, 0);
        }
    }

    static SessionFile.Optimizer toFile(Optimizer optimizer) {
        return new SessionFile.Optimizer(optimizer.id(), optimizer.learningRate(), optimizer.settings());
    }
}
