package org.backprop.explorer.view.inspector;

/**
 * The kinds of lines that tell paths apart, by colour and by dashes; the stylesheet knows them as trail-0 and so on.
 */
final class Trails {

    static final int KINDS = 6;

    private Trails() {}
}
