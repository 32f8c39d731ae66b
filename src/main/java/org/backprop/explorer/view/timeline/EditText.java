package org.backprop.explorer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.training.TrainingSettings;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;

/** Says in a line what an edit has changed, with the old value if the edit has been applied. */
final class EditText {

    private static final int MAX_NAMES = 3;

    private final Snapshot snapshot;
    private final Notation notation;

    /** Describes edits of the history of {@code snapshot}. */
    EditText(Snapshot snapshot) {
        this.snapshot = snapshot;
        notation = Notation.of(snapshot.network().architecture());
    }

    /** Describes the edit at {@code index} of the history. */
    String line(int index) {
        Edit edit = snapshot.history().edits().get(index);
        List<Change> inverses = snapshot.history().inverses();
        Change inverse = index < inverses.size() ? inverses.get(index) : null;
        return Texts.text("edit.at", describe(edit.change(), inverse), Numbers.count(edit.updateCount()));
    }

    private String describe(Change change, Change inverse) {
        if (change instanceof Change.SetParameters parameters) {
            return describe(parameters, (Change.SetParameters) inverse);
        }
        if (change instanceof Change.SetData data) {
            return describe(data, (Change.SetData) inverse);
        }
        if (change instanceof Change.SetTraining training && inverse instanceof Change.SetTraining replaced) {
            return describe(training.settings(), replaced.settings());
        }
        return Texts.text("edit.settings");
    }

    private String describe(Change.SetParameters change, Change.SetParameters inverse) {
        String names = change.values().entrySet().stream()
                .limit(MAX_NAMES)
                .map(entry -> changed(
                        notation.parameter(snapshot.network().layout().name(entry.getKey()))
                                .unicode(),
                        inverse == null ? null : number(inverse.values().get(entry.getKey())),
                        number(entry.getValue())))
                .collect(Collectors.joining(", "));
        int count = change.values().size();
        return count > MAX_NAMES ? Texts.text("edit.values", names, Numbers.count(count)) : names;
    }

    private static String describe(Change.SetData change, Change.SetData inverse) {
        String names = change.values().entrySet().stream()
                .limit(MAX_NAMES)
                .map(entry -> changed(
                        entry.getKey().text(),
                        inverse == null ? null : number(inverse.values().get(entry.getKey())),
                        number(entry.getValue())))
                .collect(Collectors.joining(", "));
        int count = change.values().size();
        return count > MAX_NAMES ? Texts.text("edit.data", names, Numbers.count(count)) : names;
    }

    private String describe(TrainingSettings settings, TrainingSettings replaced) {
        List<String> parts = new ArrayList<>();
        String optimizer = settings.optimizer().id();
        if (!optimizer.equals(replaced.optimizer().id())) {
            parts.add(changed(
                    Texts.text("settings.optimizer"),
                    Texts.text("optimizer." + replaced.optimizer().id()),
                    Texts.text("optimizer." + optimizer)));
        }
        double rate = settings.optimizer().learningRate();
        double oldRate = replaced.optimizer().learningRate();
        if (rate != oldRate) {
            parts.add(changed(
                    Texts.text("settings.learning-rate", notation.learningRate().unicode()),
                    number(oldRate),
                    number(rate)));
        }
        return parts.isEmpty() ? Texts.text("edit.settings") : String.join(", ", parts);
    }

    private static String changed(String name, String oldValue, String newValue) {
        return Optional.ofNullable(oldValue)
                .map(old -> Texts.text("edit.value", name, old, newValue))
                .orElseGet(() -> Texts.text("edit.value.new", name, newValue));
    }

    private static String number(double value) {
        return Numbers.abbreviated(value, Numbers.BRIEF);
    }
}
