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
 * Typesets formulas and caches the last ones. Thread-safe; only one thread at a time typesets, since the library keeps
 * fonts and commands in static tables.
 */
public final class Typesetter {

    /** The lock for all use of the library. */
    private static final Object LIBRARY = new Object();

    private static final int REMEMBERED = 256;
    /** A formula with a glyph of every font that most formulas use. */
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
     * Creates a typesetter that loads its fonts in {@code background} and is not ready before that, so that the first
     * frame does not wait for them.
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

    /** Returns whether the fonts are loaded; if not, {@code later} is run in another thread once they are. */
    boolean isReadyOrElse(Runnable later) {
        synchronized (waiting) {
            if (!ready) {
                waiting.add(later);
            }
            return ready;
        }
    }

    /**
     * Typesets {@code latex} in display style.
     *
     * @param latex the formula in math mode, with {@linkplain Tags#tagged tagged} regions
     * @param size the font size in pixels
     * @throws IllegalArgumentException if {@code latex} is not a valid formula
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

    /** The library's box of the formula, in units of the font size. */
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
