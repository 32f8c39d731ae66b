package org.backprop.explorer.view.timeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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

    private final NavigationActions actions;
    private Snapshot snapshot;
    private List<Edit> shownEdits = List.of();
    private int shownInverses;
    private Map<Long, List<Integer>> shownIndexes = Map.of();
    private final List<NameTooltip> tooltips = new ArrayList<>();
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
        int inverses = snapshot.history().inverses().size();
        if (edits.equals(shownEdits) && inverses == shownInverses && max == shownMax && getWidth() == shownWidth) {
            return;
        }
        shownEdits = edits;
        shownInverses = inverses;
        shownMax = max;
        shownWidth = getWidth();
        double trackLength = getWidth() - 2 * TRACK_INSET;
        Map<Long, List<Integer>> indexesByPosition = IntStream.range(0, edits.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> Math.round(TRACK_INSET + trackLength * edits.get(i).updateCount() / max),
                        TreeMap::new,
                        Collectors.toList()));
        if (!indexesByPosition.equals(shownIndexes)) { // else only values have changed, as they do during a drag
            shownIndexes = indexesByPosition;
            getChildren().clear();
            tooltips.clear();
            indexesByPosition.forEach((position, indexes) -> getChildren().add(mark(position, indexes)));
        }
        Iterator<NameTooltip> tooltip = tooltips.iterator();
        indexesByPosition.values().forEach(indexes -> tooltip.next().setText(describe(indexes)));
    }

    private Region mark(long position, List<Integer> indexes) {
        Region mark = new Region();
        mark.getStyleClass().add("edit-mark");
        mark.setManaged(false);
        mark.resizeRelocate(position - CLICK_WIDTH / 2, 2, CLICK_WIDTH, getHeight() - 4);
        mark.setOnMouseClicked(
                event -> actions.seek(shownEdits.get(indexes.get(0)).updateCount()));
        tooltips.add(new NameTooltip(mark));
        return mark;
    }

    private String describe(List<Integer> indexes) {
        EditText text = new EditText(snapshot);
        List<String> lines = new ArrayList<>(
                indexes.stream().limit(MAX_LINES).map(text::line).toList());
        if (indexes.size() > MAX_LINES) {
            lines.add(Texts.text("edit.more", Numbers.count(indexes.size() - MAX_LINES)));
        }
        return String.join("\n", lines);
    }
}
