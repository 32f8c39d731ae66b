package org.backprop.explorer.cli;

import org.backprop.explorer.session.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the program to picocli. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Cli.NAME + " " + ProgramVersion.text()};
    }
}
