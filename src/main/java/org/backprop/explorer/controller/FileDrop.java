package org.backprop.explorer.controller;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Receives a file that is dropped on the window. */
public final class FileDrop {

    private FileDrop() {}

    /** Passes a file that is dropped on {@code root} to {@code fileConsumer}; of several files none is accepted. */
    public static void install(Node root, Consumer<Path> fileConsumer) {
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
                fileConsumer.accept(event.getDragboard().getFiles().get(0).toPath());
            }
        });
    }

    private static boolean hasSingleFile(Dragboard dragboard) {
        return dragboard.hasFiles() && dragboard.getFiles().size() == 1;
    }
}
