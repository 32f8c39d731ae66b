package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.GradientPaths;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.derivation.FormulaContext;

/** Shows the derivative as the sum over all paths, with a row for each path. */
final class GradientPathsView extends VBox {

    /** The largest number of paths drawn in the network; more lines on one edge would not be distinguishable. */
    private static final int MAX_DRAWN_PATHS = 6;

    private final FormulaContext context;
    private final Label heading = new Label();
    private final Label sum = new Label();
    private final Label backward = new Label();
    private final List<GradientPathRow> rows = new ArrayList<>();
    private final List<Node> totals =
            List.of(createLine("paths.sum", sum, "paths-total"), createLine("paths.backward", backward, "paths-check"));

    GradientPathsView(FormulaContext context) {
        this.context = context;
        getStyleClass().add("paths");
        heading.setId("paths-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        sum.setId("paths-sum");
        sum.getStyleClass().addAll("path-value", "paths-sum");
        backward.setId("paths-backward");
        backward.getStyleClass().add("path-value");
    }

    /**
     * Shows the paths and their sum, with the derivative {@code gradient} of the backward pass for comparison.
     *
     * @param isOfSample whether they lead to the loss of one of several samples
     */
    void show(GradientPaths gradientPaths, OptionalDouble gradient, boolean isOfSample) {
        if (!gradientPaths.canBeListed()) {
            heading.setText(Texts.text("paths.too-many", Numbers.count(gradientPaths.count())));
            Nodes.set(getChildren(), List.of(heading));
            drawInNetwork(List.of());
            return;
        }
        List<GradientPaths.GradientPath> all = gradientPaths.all();
        String key = all.size() == 1 ? "paths.one" : "paths.heading";
        heading.setText(Texts.text(isOfSample ? key + ".sample" : key, Numbers.count(all.size())));
        showRows(all);
        drawInNetwork(all.size() <= MAX_DRAWN_PATHS ? all : List.of());
        OptionalDouble total = gradientPaths.sum(all).value();
        sum.setText(Numbers.significant(total, Numbers.BRIEF));
        backward.setText(Numbers.significant(gradient, Numbers.BRIEF));
        List<Node> parts = new ArrayList<>(List.of(heading));
        parts.addAll(rows.subList(0, all.size()));
        parts.addAll(totals);
        Nodes.set(getChildren(), parts);
    }

    private void drawInNetwork(List<GradientPaths.GradientPath> paths) {
        List<Element.Group> groups =
                paths.stream().map(GradientPaths.GradientPath::elements).toList();
        if (!groups.equals(context.selection().paths().get())) {
            context.selection().paths().set(groups);
        }
    }

    private void showRows(List<GradientPaths.GradientPath> all) {
        double maxValue = 0;
        for (GradientPaths.GradientPath gradientPath : all) {
            maxValue =
                    Math.max(maxValue, Math.abs(gradientPath.equation().value().orElse(0)));
        }
        for (int p = 0; p < all.size(); p++) {
            if (p == rows.size()) {
                rows.add(new GradientPathRow(context, p));
            }
            rows.get(p).show(all.get(p), maxValue);
        }
    }

    private static HBox createLine(String key, Label value, String style) {
        Label caption = new Label(Texts.text(key));
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        Region spacer = new SignedBar();
        HBox line = new HBox(caption, value, spacer);
        line.getStyleClass().addAll("path-line", style);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
