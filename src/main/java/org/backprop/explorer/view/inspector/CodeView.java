package org.backprop.explorer.view.inspector;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backprop.explorer.model.derivation.Code;
import org.backprop.explorer.model.derivation.Element;
import org.backprop.explorer.view.Children;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.Texts;

/** Shows a program whose fragments are linked to the elements that they stand for. */
final class CodeView extends VBox {

    /** The largest number of linked fragments; a longer program is shown without links, and its lines are truncated. */
    private static final int MOST_PIECES = 300;

    private static final int LONGEST_LINE = 120;

    private final Selection selection;
    private final VBox lines = new VBox();
    private final ScrollPane pane = new ScrollPane(lines);
    private final Button copy = new Button(Texts.text("code.copy"));
    private final StackPane program = new StackPane(pane, copy);
    private final Label none = new Label(Texts.text("code.not-yet"));
    private final List<Label> pieces = new ArrayList<>();
    private Code shown;

    CodeView(Selection selection) {
        this.selection = selection;
        getStyleClass().add("code-view");
        lines.getStyleClass().add("code");
        lines.setId("code");
        pane.getStyleClass().add("code-pane");
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.prefViewportHeightProperty().bind(lines.heightProperty());
        pane.setMinHeight(USE_PREF_SIZE);
        copy.setId("copy-code");
        copy.getStyleClass().add("copy-code");
        StackPane.setAlignment(copy, Pos.TOP_RIGHT); // beside the first line, which is the short import
        copy.setOnAction(event -> copy());
        none.getStyleClass().add("soft");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        selection.hovered().addListener((property, was, is) -> mark());
    }

    /** Shows {@code code}, or a note if it is not available yet. */
    void show(Optional<Code> code) {
        if (code.isEmpty()) {
            shown = null;
            Children.set(getChildren(), List.of(none));
            return;
        }
        if (!code.get().equals(shown)) {
            boolean alike = shown != null && elements(code.get()).equals(elements(shown));
            shown = code.get();
            if (alike && isLinked()) {
                rewrite();
            } else {
                build();
            }
        }
        Children.set(getChildren(), List.of(program));
    }

    private boolean isLinked() {
        return shown.lines().stream().mapToInt(List::size).sum() <= MOST_PIECES;
    }

    /** The elements of all fragments: two programs with the same ones differ only in their numbers. */
    private static List<List<Element>> elements(Code code) {
        return code.lines().stream()
                .map(line -> line.stream().map(Code.Piece::element).toList())
                .toList();
    }

    private void rewrite() {
        Iterator<Label> labels = pieces.iterator();
        shown.lines().forEach(line -> line.forEach(piece -> labels.next().setText(piece.text())));
        setAccessibleText(shown.text());
    }

    private void build() {
        pieces.clear();
        lines.getChildren().clear();
        boolean linked = isLinked();
        for (List<Code.Piece> line : shown.lines()) {
            HBox row = new HBox();
            if (linked) {
                line.forEach(piece -> row.getChildren().add(label(piece.text(), piece.element())));
            } else {
                row.getChildren().add(label(shortened(line), Element.NOTHING));
            }
            lines.getChildren().add(row);
        }
        setAccessibleText(shown.text());
        mark();
    }

    private static String shortened(List<Code.Piece> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(piece -> text.append(piece.text()));
        return text.length() <= LONGEST_LINE ? text.toString() : text.substring(0, LONGEST_LINE) + " …";
    }

    private Label label(String text, Element element) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.setUserData(element);
        if (!element.equals(Element.NOTHING)) {
            label.getStyleClass().add("linked");
            selection.attach(label, element, element instanceof Element.Group ? Element.NOTHING : element);
        }
        pieces.add(label);
        return label;
    }

    private void mark() {
        for (Label piece : pieces) {
            boolean lit = ((Element) piece.getUserData()).parts().stream().anyMatch(selection::pointsAt);
            StyleClasses.toggle(piece, "marked", lit);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(shown.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
