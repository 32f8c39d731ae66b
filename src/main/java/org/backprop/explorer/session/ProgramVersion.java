package org.backprop.explorer.session;

/** The version of the program, as shown to the user and written into files. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** Returns the version in the manifest of the program's jar; {@code development} if it does not run from a jar. */
    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
