package org.backprop.explorer.view.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Typesets formulas and remembers the last ones. May be shared by threads, of which one at a time typesets: the library
 * keeps fonts and commands in tables that all its users have in common.
 */
public final class Typesetter {

    /** Held by whoever uses the library. */
    private static final Object LIBRARY = new Object();

    private static final int REMEMBERED = 256;
    /** Takes from every font that most formulas are made of. */
    private static final String OF_MANY_FONTS = Tags.tagged(1, "\\mathrm{x}_{1}^{2}")
            + "\\sum x \\cdot \\left(\\frac{\\sqrt{0.1}}{-2}\\right) \\text{x} \\mathbf{x}";

    private final Glyphs glyphs = new Glyphs();
    private final Recent<Request, Typeset> recent = new Recent<>();

    private record Request(String latex, double size) {}

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean ready = true;

    /**
     * A typesetter that loads its fonts in {@code background} and is not ready before, so that the first frame need not
     * wait for them.
     */
    public static Typesetter loadedIn(Executor background) {
        Typesetter typesetter = new Typesetter();
        typesetter.ready = false;
        background.execute(() -> {
            typesetter.typeset(OF_MANY_FONTS, 1);
            typesetter.becomeReady();
        });
        return typesetter;
    }

    private void becomeReady() {
        List<Runnable> tasks;
        synchronized (waiting) {
            ready = true;
            tasks = List.copyOf(waiting);
            waiting.clear();
        }
        tasks.forEach(Runnable::run);
    }

    /** Whether a formula need not wait for fonts; if it must, {@code later} is run, by another thread, when it is. */
    boolean isReadyOrElse(Runnable later) {
        synchronized (waiting) {
            if (!ready) {
                waiting.add(later);
            }
            return ready;
        }
    }

    /**
     * The formula that {@code latex} says, as displayed on a line of its own.
     *
     * @param latex in the mathematical mode, with parts {@linkplain Tags#tagged tagged} to be pointed at
     * @param size of the font in pixels
     * @throws IllegalArgumentException if {@code latex} is no formula
     */
    public Typeset typeset(String latex, double size) {
        synchronized (LIBRARY) {
            return recent.computeIfAbsent(new Request(latex, size), this::make);
        }
    }

    private Typeset make(Request request) {
        double size = request.size();
        Box box = box(request);
        Recorder recorder = new Recorder(glyphs, size);
        box.draw(recorder, 0, 0);
        return new Typeset(
                new Typeset.Extent(box.getWidth() * size, box.getHeight() * size, box.getDepth() * size),
                recorder.inks(),
                recorder.parts());
    }

    /** The formula as the library has it, in units of its font's size. */
    private static Box box(Request request) {
        try {
            return new TeXFormula(request.latex())
                    .createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) request.size())
                    .getBox();
        } catch (JMathTeXException e) {
            throw new IllegalArgumentException("no formula: " + request.latex(), e);
        }
    }
}
