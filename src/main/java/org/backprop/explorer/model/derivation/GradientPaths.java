package org.backprop.explorer.model.derivation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.backprop.explorer.model.formula.Equation;
import org.backprop.explorer.model.formula.Product;
import org.backprop.explorer.model.formula.Sum;
import org.backprop.explorer.model.formula.Symbol;
import org.backprop.explorer.model.formula.Term;
import org.backprop.explorer.model.network.Architecture;
import org.backprop.explorer.model.network.Element;
import org.backprop.explorer.model.network.ParameterName;

/**
 * The paths from a parameter to the loss: from its neuron through one neuron of each later layer to an output. The
 * derivative ∂L/∂p is the sum over all paths of the product of ∂L/∂h of the output and the weights and f′ on the path.
 */
public final class GradientPaths {

    /** The largest number of paths that are listed. */
    public static final int MAX_LISTED = 64;

    private final SamplePass samplePass;
    private final ParameterName name;
    private final Quantities quantities;
    private final BackwardFormulas backward;
    private final int firstNeuron;

    GradientPaths(SamplePass samplePass, ParameterName name) {
        this.samplePass = samplePass;
        this.name = name;
        this.quantities = new Quantities(samplePass);
        this.backward = new BackwardFormulas(samplePass);
        this.firstNeuron = name.neuron();
    }

    /**
     * One path.
     *
     * @param neurons its neurons up to the output, from column k for a weight of layer k, from column k + 1 for a bias
     * @param elements its parameters and neurons
     * @param equation its term of the sum, whose value is known as soon as the derivative is
     */
    public record GradientPath(List<Symbol> neurons, Element.Group elements, Equation equation) {}

    /** The number of paths: the product of the sizes of all later layers. */
    public BigInteger count() {
        BigInteger count = BigInteger.ONE;
        for (int column = name.layer() + 2; column <= samplePass.architecture().layerCount() + 1; column++) {
            count = count.multiply(BigInteger.valueOf(samplePass.architecture().size(column)));
        }
        return count;
    }

    /** Returns whether there are at most {@link #MAX_LISTED} paths. */
    public boolean canBeListed() {
        return count().compareTo(BigInteger.valueOf(MAX_LISTED)) <= 0;
    }

    /**
     * All paths, in the lexicographic order of their neurons.
     *
     * @throws IllegalStateException if there are too many to list
     */
    public List<GradientPath> all() {
        if (!canBeListed()) {
            throw new IllegalStateException("there are " + count() + " paths");
        }
        List<GradientPath> paths = new ArrayList<>();
        addPaths(new ArrayList<>(List.of(firstNeuron)), paths);
        return paths;
    }

    /** The sum over {@code paths}, whose value is ∂L/∂p if these are all paths. */
    public Equation sum(List<GradientPath> paths) {
        List<Term> terms = new ArrayList<>();
        for (GradientPath gradientPath : paths) {
            terms.add(gradientPath.equation().left());
        }
        return new GradientFormulas(samplePass, name).equation(new Sum(terms));
    }

    private void addPaths(List<Integer> neurons, List<GradientPath> paths) {
        Architecture architecture = samplePass.architecture();
        int column = name.layer() + neurons.size();
        if (column == architecture.layerCount() + 1) {
            paths.add(path(neurons, paths.size() + 1));
            return;
        }
        for (int next = 1; next <= architecture.size(column + 1); next++) {
            neurons.add(next);
            addPaths(neurons, paths);
            neurons.remove(neurons.size() - 1);
        }
    }

    private GradientPath path(List<Integer> neurons, int number) {
        int last = neurons.size() - 1;
        List<Term> factors = new ArrayList<>(backward.outputFactors(neurons.get(last)));
        for (int n = last - 1; n >= 0; n--) {
            int k = name.layer() + n;
            factors.add(quantities.weight(k + 1, neurons.get(n), neurons.get(n + 1)));
            factors.add(backward.activationDerivativeTerm(k, neurons.get(n)));
        }
        if (name instanceof ParameterName.Weight w) {
            factors.add(quantities.h(w.layer(), w.from()));
        }
        Symbol symbol = new Symbol("p[" + number + "]", "p_{" + number + "}", "p" + Symbol.subscript(number));
        Element.Group elements = elements(neurons);
        boolean isComputed = new GradientFormulas(samplePass, name).isComputed();
        return new GradientPath(
                symbols(neurons), elements, Equation.of(symbol, elements, new Product(factors), isComputed));
    }

    private List<Symbol> symbols(List<Integer> neurons) {
        List<Symbol> symbols = new ArrayList<>();
        if (name instanceof ParameterName.Weight w) {
            symbols.add(quantities.notation().h(w.layer(), w.from()));
        }
        for (int n = 0; n < neurons.size(); n++) {
            symbols.add(quantities.notation().h(name.layer() + 1 + n, neurons.get(n)));
        }
        return symbols;
    }

    private Element.Group elements(List<Integer> neurons) {
        List<Element> elements =
                new ArrayList<>(List.of(Element.of(quantities.parameter(name).referent())));
        if (name instanceof ParameterName.Weight w) {
            elements.add(new Element.ActivationValue(w.layer(), w.from()));
        }
        for (int n = 0; n < neurons.size(); n++) {
            elements.add(new Element.ActivationValue(name.layer() + 1 + n, neurons.get(n)));
            if (n > 0) {
                elements.add(Element.of(quantities
                        .weight(name.layer() + n, neurons.get(n - 1), neurons.get(n))
                        .referent()));
            }
        }
        return new Element.Group(elements);
    }
}
