package org.backprop.explorer.window;

/** Evaluates expressions with + − * / ^, parentheses, exp and numbers such as 1e-3. */
final class ExpressionEvaluator {

    private final String text;
    private int at;

    private ExpressionEvaluator(String text) {
        this.text = text;
    }

    static double of(String text) {
        ExpressionEvaluator expressionEvaluator = new ExpressionEvaluator(text.replace(" ", ""));
        double value = expressionEvaluator.sum();
        if (expressionEvaluator.at < expressionEvaluator.text.length()) {
            throw new IllegalArgumentException(text + " goes on after " + expressionEvaluator.at);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (sees("+") || sees("-")) {
            value += take().equals("+") ? product() : -product();
        }
        return value;
    }

    private double product() {
        double value = power();
        while (sees("*") || sees("/")) {
            value = take().equals("*") ? value * power() : value / power();
        }
        return value;
    }

    private double power() {
        if (sees("-")) {
            take();
            return -power();
        }
        double base = atom();
        if (sees("^")) {
            take();
            return Math.pow(base, power());
        }
        return base;
    }

    private double atom() {
        if (sees("exp(")) {
            at += "exp".length();
            return Math.exp(atom());
        } else if (sees("(")) {
            take();
            double value = sum();
            take();
            return value;
        }
        int start = at;
        while (at < text.length() && isOfANumber(start)) {
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private boolean isOfANumber(int start) {
        char letter = text.charAt(at);
        boolean signOfExponent = letter == '-' && at > start && text.charAt(at - 1) == 'e';
        return Character.isDigit(letter) || letter == '.' || letter == 'e' || signOfExponent;
    }

    private boolean sees(String token) {
        return text.startsWith(token, at);
    }

    private String take() {
        at++;
        return text.substring(at - 1, at);
    }
}
