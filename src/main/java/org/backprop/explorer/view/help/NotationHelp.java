package org.backprop.explorer.view.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.backprop.explorer.text.Texts;

/**
 * The letters with their indices, and each color, width, dash, ring and fill, drawn as in the picture and the charts.
 */
final class NotationHelp extends VBox {

    private static final double FIRST_WIDTH = 130;
    private static final double PALE = 0.45;
    private static final double FUTURE = 0.7;
    private static final List<String> LETTERS =
            List.of("weight", "bias", "input", "sum", "output", "target", "loss", "cost", "delta", "gradient", "rate");

    NotationHelp() {
        HelpTable table = new HelpTable(FIRST_WIDTH);
        table.addSection(Texts.text("help.notation.letters"));
        for (String letter : LETTERS) {
            table.addRow(symbol(Texts.text("help.notation." + letter + ".symbol")), "help.notation." + letter);
        }
        Label single = new Label(Texts.text("help.notation.single"));
        single.setWrapText(true);
        table.addSection(Texts.text("help.notation.edges"));
        table.addRow(Swatch.edge("positive", false), "help.notation.positive");
        table.addRow(Swatch.edge("negative", true), "help.notation.negative");
        table.addRow(Swatch.edge("positive-derivative", false), "help.notation.edge-derivative-positive");
        table.addRow(Swatch.edge("negative-derivative", true), "help.notation.edge-derivative-negative");
        table.addRow(Swatch.widths(), "help.notation.width");
        table.addRow(Swatch.backwardEdge("positive-derivative"), "help.notation.backward-positive");
        table.addRow(Swatch.backwardEdge("negative-derivative"), "help.notation.backward-negative");
        table.addRow(Swatch.comparison(), "help.notation.comparison");
        table.addSection(Texts.text("help.notation.neurons"));
        table.addRow(Swatch.fill(), "help.notation.fill");
        table.addRow(Swatch.ring("positive"), "help.notation.forward-ring");
        table.addRow(Swatch.ring("positive-derivative"), "help.notation.backward-ring");
        table.addRow(Swatch.halo(), "help.notation.halo");
        table.addSection(Texts.text("help.notation.numbers"));
        table.addRow(Swatch.label("weight-label", ""), "help.notation.weight-label");
        table.addRow(Swatch.label("delta-label", "positive-derivative"), "help.notation.derivative-positive");
        table.addRow(Swatch.label("delta-label", "negative-derivative"), "help.notation.derivative-negative");
        table.addRow(Swatch.label("weight-label", "changed"), "help.notation.changed");
        table.addRow(symbol("?"), "help.notation.unknown");
        addCharts(table);
        getStyleClass().add("help-sections");
        getChildren().setAll(table, single);
    }

    private static void addCharts(HelpTable table) {
        table.addSection(Texts.text("help.notation.charts"));
        table.addRow(ChartSwatch.point(), "help.notation.point");
        table.addRow(ChartSwatch.hollowPoint(), "help.notation.hollow-point");
        table.addRow(ChartSwatch.step(5.0, 4.0), "help.notation.step-ahead");
        table.addRow(ChartSwatch.step(), "help.notation.step-done");
        table.addRow(ChartSwatch.tangent(), "help.notation.tangent");
        table.addRow(ChartSwatch.presentUpdate(), "help.notation.present-update");
        table.addRow(ChartSwatch.edit(), "help.notation.edit");
        table.addSection(Texts.text("help.notation.map"));
        table.addRow(ChartSwatch.descent(), "help.notation.descent");
        table.addRow(ChartSwatch.target(), "help.notation.map-target");
        table.addRow(ChartSwatch.path(1), "help.notation.path");
        table.addRow(ChartSwatch.path(PALE), "help.notation.pale-path");
        table.addRow(ChartSwatch.path(1, 7.0, 5.0), "help.notation.edited-path");
        table.addRow(ChartSwatch.path(FUTURE, 2.0, 4.0), "help.notation.future-path");
    }

    private static Label symbol(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("help-symbol");
        return label;
    }
}
