package org.backprop.explorer.view.window;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.backprop.explorer.view.FileActions;

/** Opens a file that is dropped on the window. */
final class FileDrop {

    private FileDrop() {}

    /** Handles the files dragged over {@code root}. */
    static void install(Node root, FileActions actions) {
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (hasSingleFile(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean isAccepted = hasSingleFile(event.getDragboard());
            event.setDropCompleted(isAccepted);
            event.consume();
            if (isAccepted) {
                actions.openFile(event.getDragboard().getFiles().get(0).toPath());
            }
        });
    }

    private static boolean hasSingleFile(Dragboard dragboard) {
        return dragboard.hasFiles() && dragboard.getFiles().size() == 1;
    }
}
