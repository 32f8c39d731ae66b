package org.backprop.explorer.model.derivation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules of LaTeX for any formula: groups are closed in the reverse order of opening, and nothing has two exponents. */
public final class LatexSyntax {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(begin|end)\\{([a-z*]+)}|\\\\left\\(|\\\\right\\)|\\\\[a-zA-Z]+|\\\\.|[{}]|\\^\\{|[^\\\\{}]");

    private LatexSyntax() {}

    /** Fails unless {@code latex} is well-formed. */
    public static void check(String latex) {
        Deque<String> open = new ArrayDeque<>();
        Matcher token = TOKEN.matcher(latex);
        int end = 0;
        while (token.lookingAt()) {
            String text = token.group();
            if (text.endsWith("{") || text.equals("\\left(") || "begin".equals(token.group(1))) {
                open.push(text.endsWith("{") ? "{" : text);
            } else if (text.equals("}") || text.equals("\\right)") || "end".equals(token.group(1))) {
                String closed =
                        text.equals("}") ? "{" : text.replace("right)", "left(").replace("end", "begin");
                require(closed.equals(open.poll()), latex);
            }
            end = token.end();
            token.region(end, latex.length());
        }
        require(end == latex.length() && open.isEmpty(), latex);
        require(!latex.matches(".*\\^\\{[^{}]*}\\^.*"), latex);
        require(latex.chars().allMatch(x -> x >= ' ' && x < 127), latex);
    }

    private static void require(boolean holds, String latex) {
        if (!holds) {
            throw new AssertionError("not well-formed: " + latex);
        }
    }
}
