package org.backprop.explorer.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.backprop.explorer.model.derivation.Notation;
import org.backprop.explorer.model.timeline.Change;
import org.backprop.explorer.model.timeline.Edit;
import org.backprop.explorer.model.timeline.Snapshot;
import org.backprop.explorer.text.Texts;
import org.backprop.explorer.view.NavigationActions;
import org.backprop.explorer.view.Numbers;
import org.backprop.explorer.view.control.NameTooltip;

/** A mark for each edit on the line of all updates; a mark tells what was edited, and a click on it goes there. */
final class EditMarks extends Pane {

    /** The distance of the slider's track from its edge: half its thumb. */
    private static final double TRACK_INSET = 8;
    /** The width of a mark with the margin in which it can be clicked. */
    private static final double CLICK_WIDTH = 10;

    private static final int MAX_LINES = 6;
    private static final int MAX_NAMES = 3;
    private static final int DIGITS = 4;

    private final NavigationActions actions;
    private Snapshot snapshot;
    private List<Edit> shownEdits = List.of();
    private double shownMax;
    private double shownWidth;

    /** Creates a pane without marks. */
    EditMarks(NavigationActions actions) {
        this.actions = actions;
        setPickOnBounds(false);
        widthProperty().addListener((observable, oldValue, newValue) -> place(shownMax));
    }

    /** Shows the edits of {@code newSnapshot} on a line that ends at {@code max} updates. */
    void show(Snapshot newSnapshot, double max) {
        snapshot = newSnapshot;
        place(max);
    }

    private void place(double max) {
        if (snapshot == null) {
            return;
        }
        List<Edit> edits = snapshot.history().edits();
        if (edits.equals(shownEdits) && max == shownMax && getWidth() == shownWidth) {
            return;
        }
        shownEdits = edits;
        shownMax = max;
        shownWidth = getWidth();
        double trackLength = getWidth() - 2 * TRACK_INSET;
        Map<Long, List<Edit>> editsByPosition = edits.stream()
                .collect(Collectors.groupingBy(
                        edit -> Math.round(TRACK_INSET + trackLength * edit.updateCount() / max),
                        TreeMap::new,
                        Collectors.toList()));
        getChildren().clear();
        editsByPosition.forEach((position, editsThere) -> getChildren().add(mark(position, editsThere)));
    }

    private Region mark(long position, List<Edit> edits) {
        Region mark = new Region();
        mark.getStyleClass().add("edit-mark");
        mark.setManaged(false);
        mark.resizeRelocate(position - CLICK_WIDTH / 2, 2, CLICK_WIDTH, getHeight() - 4);
        mark.setOnMouseClicked(event -> actions.seek(edits.get(0).updateCount()));
        NameTooltip.install(mark, describe(edits));
        return mark;
    }

    private String describe(List<Edit> edits) {
        List<String> lines = new ArrayList<>(edits.stream()
                .limit(MAX_LINES)
                .map(edit -> Texts.text("edit.at", describe(edit.change()), Numbers.count(edit.updateCount())))
                .toList());
        if (edits.size() > MAX_LINES) {
            lines.add(Texts.text("edit.more", Numbers.count(edits.size() - MAX_LINES)));
        }
        return String.join("\n", lines);
    }

    private String describe(Change change) {
        if (!(change instanceof Change.SetParameters set)) {
            return Texts.text("edit.settings");
        }
        Notation notation = Notation.of(snapshot.network().architecture());
        String names = set.values().entrySet().stream()
                .limit(MAX_NAMES)
                .map(entry -> Texts.text(
                        "edit.value",
                        notation.parameter(snapshot.network().layout().name(entry.getKey()))
                                .unicode(),
                        Numbers.abbreviated(entry.getValue(), DIGITS)))
                .collect(Collectors.joining(", "));
        return set.values().size() > MAX_NAMES
                ? Texts.text("edit.values", names, set.values().size())
                : names;
    }
}
