package org.backprop.explorer.session;

/** The version of the program, which files name as the one that wrote them. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version of the jar that runs; {@code development} where the program runs without one. */
    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
