package org.backprop.explorer.model.derivation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.ParameterName;

/**
 * The paths by which a parameter reaches the loss: from its neuron through one neuron of each later layer to an output.
 * The gradient is the sum over them of ∂L/∂h of the output times the slopes f′ and weights on the way back.
 */
public final class Paths {

    /** So many can be listed at most. */
    public static final int MOST = 64;

    private final Passage passage;
    private final ParameterName name;
    private final Letters letters;
    private final BackwardFormulas backward;
    private final int start;

    Paths(Passage passage, ParameterName name) {
        this.passage = passage;
        this.name = name;
        this.letters = new Letters(passage);
        this.backward = new BackwardFormulas(passage);
        this.start = name.neuron();
    }

    /**
     * One path.
     *
     * @param neurons the neurons it passes, from column k + 1 (or k, where a weight comes from) to the output
     * @param elements the edges and neurons it runs along
     * @param equation its share of the gradient, whose value comes about with that
     */
    public record Path(List<Symbol> neurons, Element.Group elements, Equation equation) {}

    /** The number of paths: the product of the sizes of all later layers. */
    public BigInteger count() {
        BigInteger count = BigInteger.ONE;
        for (int column = name.layer() + 2; column <= passage.architecture().layers() + 1; column++) {
            count = count.multiply(BigInteger.valueOf(passage.architecture().size(column)));
        }
        return count;
    }

    /** Whether there are few enough to list. */
    public boolean canBeListed() {
        return count().compareTo(BigInteger.valueOf(MOST)) <= 0;
    }

    /**
     * All paths, in the order of the neurons they pass.
     *
     * @throws IllegalStateException if there are too many to list
     */
    public List<Path> all() {
        if (!canBeListed()) {
            throw new IllegalStateException("there are " + count() + " paths");
        }
        List<Path> paths = new ArrayList<>();
        extend(new ArrayList<>(List.of(start)), paths);
        return paths;
    }

    /** The sum over {@code paths}, which comes to the gradient. */
    public Equation sum(List<Path> paths) {
        List<Term> shares = new ArrayList<>();
        for (Path path : paths) {
            shares.add(path.equation().left());
        }
        return new GradientFormulas(passage, name).equation(new Sum(shares));
    }

    private void extend(List<Integer> neurons, List<Path> paths) {
        Architecture architecture = passage.architecture();
        int column = name.layer() + neurons.size();
        if (column == architecture.layers() + 1) {
            paths.add(path(neurons, paths.size() + 1));
            return;
        }
        for (int next = 1; next <= architecture.size(column + 1); next++) {
            neurons.add(next);
            extend(neurons, paths);
            neurons.remove(neurons.size() - 1);
        }
    }

    private Path path(List<Integer> neurons, int number) {
        int last = neurons.size() - 1;
        List<Term> factors = new ArrayList<>(backward.outputFactors(neurons.get(last)));
        for (int n = last - 1; n >= 0; n--) {
            int k = name.layer() + n;
            factors.add(letters.weight(k + 1, neurons.get(n), neurons.get(n + 1)));
            factors.add(backward.slope(k, neurons.get(n)));
        }
        if (name instanceof ParameterName.Weight w) {
            factors.add(letters.h(w.layer(), w.from()));
        }
        Symbol symbol = new Symbol("p[" + number + "]", "p_{" + number + "}", "p" + Symbol.subscript(number));
        Element.Group elements = elements(neurons);
        boolean hasCome = new GradientFormulas(passage, name).hasCome();
        return new Path(symbols(neurons), elements, Equation.of(symbol, elements, new Product(factors), hasCome));
    }

    private List<Symbol> symbols(List<Integer> neurons) {
        List<Symbol> symbols = new ArrayList<>();
        if (name instanceof ParameterName.Weight w) {
            symbols.add(letters.notation().h(w.layer(), w.from()));
        }
        for (int n = 0; n < neurons.size(); n++) {
            symbols.add(letters.notation().h(name.layer() + 1 + n, neurons.get(n)));
        }
        return symbols;
    }

    private Element.Group elements(List<Integer> neurons) {
        List<Element> elements = new ArrayList<>(List.of(letters.parameter(name).element()));
        if (name instanceof ParameterName.Weight w) {
            elements.add(new Element.Activity(w.layer(), w.from()));
        }
        for (int n = 0; n < neurons.size(); n++) {
            elements.add(new Element.Activity(name.layer() + 1 + n, neurons.get(n)));
            if (n > 0) {
                elements.add(letters.weight(name.layer() + n, neurons.get(n - 1), neurons.get(n))
                        .element());
            }
        }
        return new Element.Group(elements);
    }
}
