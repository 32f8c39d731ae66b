package org.backprop.explorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backprop.explorer.model.message.Message;
import org.backprop.explorer.session.AtomicFile;
import org.backprop.explorer.session.FileException;

/** The output files of a command, with the options that name them. */
final class OutputFiles {

    private final List<Target> targets = new ArrayList<>();
    private Optional<Message> invalidName = Optional.empty();

    private record Target(String option, Path file) {}

    /** Adds a file, unless it is null. */
    OutputFiles with(String option, Path file) {
        if (file != null) {
            targets.add(new Target(option, file));
        }
        return this;
    }

    /** Adds the files of a chart. */
    OutputFiles with(ChartFiles charts) {
        invalidName = charts.problem();
        charts.files().forEach(file -> with("--chart", file));
        return this;
    }

    /** Returns the error in the names of the files, if there is one. */
    Optional<Message> problem() {
        return invalidName.or(this::duplicateFile);
    }

    private Optional<Message> duplicateFile() {
        for (int i = 0; i < targets.size(); i++) {
            for (int j = 0; j < i; j++) {
                Target one = targets.get(j);
                Target other = targets.get(i);
                if (AtomicFile.isSame(one.file(), other.file())) {
                    return Optional.of(
                            one.option().equals(other.option())
                                    ? Message.of("option.different-each", one.option())
                                    : Message.of("option.different-files", one.option(), other.option()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether one of the files is a stream or a device, such as standard output. */
    boolean includeStream() throws FileException {
        for (Target target : targets) {
            if (AtomicFile.isStreamOrDevice(target.file())) {
                return true;
            }
        }
        return false;
    }

    /** Checks that each file can be written, so that long work is not done in vain. */
    void requireWritable() throws FileException {
        for (Target target : targets) {
            AtomicFile.requireWritable(target.file());
        }
    }
}
