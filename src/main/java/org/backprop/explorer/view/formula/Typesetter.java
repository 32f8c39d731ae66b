package org.backprop.explorer.view.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backprop.explorer.background.TaskExecutor;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Typesets formulas and caches the last ones. Any thread may typeset; only one at a time does, since the library keeps
 * fonts and commands in static tables.
 */
public final class Typesetter {

    /** The lock for all use of the library. */
    private static final Object LIBRARY_LOCK = new Object();

    private static final int CACHE_SIZE = 256;
    /** A formula with a glyph of every font that most formulas use. */
    private static final String WARM_UP_FORMULA = Tags.tagged(1, "\\mathrm{x}_{1}^{2}")
            + "\\sum x \\cdot \\left(\\frac{\\sqrt{0.1}}{-2}\\right) \\text{x} \\mathbf{x}";

    private final GlyphOutlines glyphOutlines = new GlyphOutlines();
    private final LruCache<CacheKey, TypesetFormula> cache = new LruCache<>();

    private record CacheKey(String latex, double fontSize) {}

    private static final class LruCache<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        LruCache() {
            super(CACHE_SIZE, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > CACHE_SIZE;
        }
    }

    private final List<Runnable> pendingTasks = new ArrayList<>();
    private boolean isReady = true;

    /** Creates a typesetter that is not ready before {@link #load}, so that the first frame does not wait for fonts. */
    public static Typesetter notReady() {
        Typesetter typesetter = new Typesetter();
        typesetter.isReady = false;
        return typesetter;
    }

    /** Loads the fonts in the background; the typesetter is ready after that. */
    public void load(TaskExecutor taskExecutor) {
        taskExecutor.compute(() -> typeset(WARM_UP_FORMULA, 1), formula -> markReady());
    }

    private void markReady() {
        isReady = true;
        pendingTasks.forEach(Runnable::run);
        pendingTasks.clear();
    }

    /** Returns whether the fonts are loaded; if not, {@code task} is run once they are; on the JavaFX thread. */
    public boolean isReadyOrElseRun(Runnable task) {
        if (!isReady) {
            pendingTasks.add(task);
        }
        return isReady;
    }

    /**
     * Typesets {@code latex} in display style.
     *
     * @param latex the formula in math mode, with {@linkplain Tags#tagged tagged} regions
     * @param fontSize the font size in pixels
     * @throws IllegalArgumentException if {@code latex} is not a valid formula
     */
    public TypesetFormula typeset(String latex, double fontSize) {
        synchronized (LIBRARY_LOCK) {
            return cache.computeIfAbsent(new CacheKey(latex, fontSize), this::create);
        }
    }

    private TypesetFormula create(CacheKey cacheKey) {
        double fontSize = cacheKey.fontSize();
        Box box = box(cacheKey);
        GlyphRecorder glyphRecorder = new GlyphRecorder(glyphOutlines, fontSize);
        box.draw(glyphRecorder, 0, 0);
        return new TypesetFormula(
                new TypesetFormula.Extent(
                        box.getWidth() * fontSize, box.getHeight() * fontSize, box.getDepth() * fontSize),
                glyphRecorder.placedGlyphs(),
                glyphRecorder.regions());
    }

    /** Returns the library's box of the formula, in units of the font size. */
    private static Box box(CacheKey cacheKey) {
        try {
            return new TeXFormula(cacheKey.latex())
                    .createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) cacheKey.fontSize())
                    .getBox();
        } catch (JMathTeXException e) {
            throw new IllegalArgumentException("no formula: " + cacheKey.latex(), e);
        }
    }
}
