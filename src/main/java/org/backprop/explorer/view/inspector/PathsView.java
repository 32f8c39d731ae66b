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
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.model.derivation.Paths;
import org.backprop.explorer.view.Children;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.Texts;

/** Shows the derivative as the sum over all paths, with a row for each path. */
final class PathsView extends VBox {

    /** The largest number of paths drawn in the network; more lines on one edge would not be distinguishable. */
    private static final int MOST_TOLD_APART = 6;

    private final FormulaDesk desk;
    private final Label heading = new Label();
    private final Label sum = new Label();
    private final Label backward = new Label();
    private final List<PathRow> rows = new ArrayList<>();
    private final List<Node> totals =
            List.of(line("paths.sum", sum, "paths-total"), line("paths.backward", backward, "paths-check"));

    PathsView(FormulaDesk desk) {
        this.desk = desk;
        getStyleClass().add("paths");
        heading.setId("paths-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        sum.setId("paths-sum");
        sum.getStyleClass().addAll("path-value", "paths-sum");
        backward.setId("paths-backward");
        backward.getStyleClass().add("path-value");
    }

    /** Shows the paths and their sum, with the derivative {@code gradient} of the backward pass for comparison. */
    void show(Paths paths, OptionalDouble gradient) {
        if (!paths.canBeListed()) {
            heading.setText(Texts.text("paths.too-many", Numbers.grouped(paths.count())));
            Children.set(getChildren(), List.of(heading));
            tellApart(List.of());
            return;
        }
        List<Paths.Path> all = paths.all();
        heading.setText(Texts.text(all.size() == 1 ? "paths.one" : "paths.heading", all.size()));
        showRows(all);
        tellApart(all.size() <= MOST_TOLD_APART ? all : List.of());
        OptionalDouble total = paths.sum(all).value();
        sum.setText(Numbers.significant(total, 4));
        backward.setText(Numbers.significant(gradient, 4));
        List<Node> parts = new ArrayList<>(List.of(heading));
        parts.addAll(rows.subList(0, all.size()));
        parts.addAll(totals);
        Children.set(getChildren(), parts);
    }

    private void tellApart(List<Paths.Path> paths) {
        List<Element.Group> groups = paths.stream().map(Paths.Path::elements).toList();
        if (!groups.equals(desk.selection().paths().get())) {
            desk.selection().paths().set(groups);
        }
    }

    private void showRows(List<Paths.Path> all) {
        double largest = 0;
        for (Paths.Path path : all) {
            largest = Math.max(largest, Math.abs(path.equation().value().orElse(0)));
        }
        for (int p = 0; p < all.size(); p++) {
            if (p == rows.size()) {
                rows.add(new PathRow(desk, p));
            }
            rows.get(p).show(all.get(p), largest);
        }
    }

    private static HBox line(String key, Label value, String style) {
        Label words = new Label(Texts.text(key));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Region room = new SignedBar();
        HBox line = new HBox(words, value, room);
        line.getStyleClass().addAll("path-line", style);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
