package org.backprop.explorer.view.layers;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.model.timeline.moment.Phase;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.picture.AnimationFrame;

/** Shows L of the current sample, with its definition. */
final class LossView extends VBox {

    private static final int MIN_DIGITS = 2;
    private static final int MAX_LENGTH = 8;

    /** The distance of the targets from which on there is space for the definition. */
    private static final double MIN_COLUMN_WIDTH = 120;

    private final Label value = new Label();
    private final Label convention = new Label();

    LossView() {
        setAlignment(Pos.CENTER);
        setId("loss");
        getStyleClass().add("loss");
        Label title = new Label("L");
        title.getStyleClass().add("neuron-name");
        value.getStyleClass().add("loss-value");
        value.setId("sample-loss");
        convention.getStyleClass().add("muted");
        GridPane line = new GridPane();
        line.addRow(0, title, value);
        line.getStyleClass().add("loss-line");
        line.setAlignment(Pos.CENTER);
        for (Label label : List.of(title, value)) {
            GridPane.setHalignment(label, HPos.CENTER);
            GridPane.setValignment(label, VPos.BASELINE);
        }
        getChildren().setAll(line, convention);
    }

    /** Moves L to its place; in narrow pictures its value stands below its name, and its definition is left out. */
    void place(NetworkGeometry geometry) {
        boolean isNarrow = geometry.hasNarrowTargets();
        StyleClasses.toggle(this, "compact", isNarrow);
        GridPane.setConstraints(value, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
        convention.setVisible(geometry.targetDistance() >= MIN_COLUMN_WIDTH);
        convention.setManaged(convention.isVisible());
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        Point2D center = geometry.targets().lossCenter();
        double rightmost = geometry.width() - width;
        double x = convention.isVisible() ? Math.min(center.getX() - width / 2, rightmost) : rightmost;
        resizeRelocate(x, center.getY() - height / 2, width, height);
    }

    void show(AnimationFrame animationFrame) {
        Snapshot snapshot = animationFrame.snapshot();
        boolean known = !animationFrame.isPending(Phase.LOSS) && snapshot.hasReached(Phase.LOSS);
        value.setText(known ? format(snapshot.sampleLoss()) : Numbers.UNKNOWN);
        convention.setText(snapshot.hasReached(Phase.UPDATE) ? Texts.text("loss.before-update") : convention(snapshot));
        StyleClasses.toggle(value, "outdated", snapshot.hasReached(Phase.UPDATE));
        setAccessibleText(Texts.text(
                "loss.accessible",
                known ? Numbers.exact(snapshot.sampleLoss()) : Numbers.UNKNOWN,
                convention(snapshot)));
    }

    private static String convention(Snapshot snapshot) {
        Architecture architecture = snapshot.network().architecture();
        return Notation.of(architecture).lossFormula(architecture.loss());
    }

    /** Returns the loss with four digits, or with as many as fit beside a power of ten. */
    private static String format(OptionalDouble loss) {
        int digits = Numbers.BRIEF;
        while (digits > MIN_DIGITS && Numbers.significant(loss, digits).length() > MAX_LENGTH) {
            digits--;
        }
        return Numbers.significant(loss, digits);
    }
}
