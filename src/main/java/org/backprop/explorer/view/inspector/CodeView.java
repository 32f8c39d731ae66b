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
import org.backprop.explorer.model.derivation.CodeListing;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.Nodes;
import org.backprop.explorer.view.Selection;
import org.backprop.explorer.view.StyleClasses;
import org.backprop.explorer.view.control.SharpScrollPane;

/** Shows a program whose fragments are linked to the elements that they stand for. */
final class CodeView extends VBox {

    /** The largest number of linked fragments; a longer program is shown without links, and its lines are truncated. */
    private static final int MAX_LINKED_FRAGMENTS = 300;

    private static final int MAX_LINE_LENGTH = 120;

    private final Selection selection;
    private final VBox lines = new VBox();
    private final ScrollPane pane = new SharpScrollPane(lines);
    private final Button copy = new Button(Texts.text("code.copy"));
    private final StackPane program = new StackPane(pane, copy);
    private final Label notAvailable = new Label(Texts.text("code.not-yet"));
    private final List<Label> fragmentLabels = new ArrayList<>();
    private CodeListing shownCode;

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
        notAvailable.getStyleClass().add("muted");
        notAvailable.setWrapText(true);
        notAvailable.setMinHeight(USE_PREF_SIZE);
        selection.hovered().addListener((observable, oldValue, newValue) -> updateHighlights());
    }

    /** Shows {@code code}, or a note if it is not available yet. */
    void show(Optional<CodeListing> code) {
        if (code.isEmpty()) {
            shownCode = null;
            Nodes.set(getChildren(), List.of(notAvailable));
            return;
        }
        if (!code.get().equals(shownCode)) {
            boolean hasSameElements = shownCode != null && elements(code.get()).equals(elements(shownCode));
            shownCode = code.get();
            if (hasSameElements && isLinked()) {
                updateTexts();
            } else {
                build();
            }
        }
        Nodes.set(getChildren(), List.of(program));
    }

    private boolean isLinked() {
        return shownCode.lines().stream().mapToInt(List::size).sum() <= MAX_LINKED_FRAGMENTS;
    }

    /** Returns the elements of all fragments: two programs with the same ones differ only in their numbers. */
    private static List<List<Element>> elements(CodeListing codeListing) {
        return codeListing.lines().stream()
                .map(line -> line.stream().map(CodeListing.Fragment::element).toList())
                .toList();
    }

    private void updateTexts() {
        Iterator<Label> labels = fragmentLabels.iterator();
        shownCode.lines().forEach(line -> line.forEach(fragment -> labels.next().setText(fragment.text())));
        setAccessibleText(shownCode.text());
    }

    private void build() {
        fragmentLabels.clear();
        lines.getChildren().clear();
        boolean isLinked = isLinked();
        for (List<CodeListing.Fragment> line : shownCode.lines()) {
            HBox row = new HBox();
            if (isLinked) {
                line.forEach(fragment -> row.getChildren().add(label(fragment.text(), fragment.element())));
            } else {
                row.getChildren().add(label(truncated(line), Element.NONE));
            }
            lines.getChildren().add(row);
        }
        setAccessibleText(shownCode.text());
        updateHighlights();
    }

    private static String truncated(List<CodeListing.Fragment> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(fragment -> text.append(fragment.text()));
        return text.length() <= MAX_LINE_LENGTH ? text.toString() : text.substring(0, MAX_LINE_LENGTH) + " …";
    }

    private Label label(String text, Element element) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.setUserData(element);
        if (!element.equals(Element.NONE)) {
            label.getStyleClass().add("linked");
            selection.register(label, element, element instanceof Element.Group ? Element.NONE : element);
        }
        fragmentLabels.add(label);
        return label;
    }

    private void updateHighlights() {
        for (Label label : fragmentLabels) {
            boolean isHighlighted =
                    ((Element) label.getUserData()).parts().stream().anyMatch(selection::isHovered);
            StyleClasses.toggle(label, "highlighted", isHighlighted);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(shownCode.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
