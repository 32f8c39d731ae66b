package org.backprop.explorer.window;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Shares one {@link MainWindow} between the tests of a class, and fails a test during which an exception was not caught
 * on the JavaFX thread.
 */
final class MainWindowExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(MainWindowExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MainWindow.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Throwable> failures = shared(context).takeFailures();
        if (!failures.isEmpty()) {
            AssertionError error = new AssertionError("exceptions on the JavaFX thread: " + failures);
            failures.forEach(error::addSuppressed);
            throw error;
        }
    }

    private static MainWindow shared(ExtensionContext context) {
        return classContext(context)
                .getStore(NAMESPACE)
                .computeIfAbsent(MainWindow.class, type -> open(), MainWindow.class);
    }

    private static ExtensionContext classContext(ExtensionContext context) {
        return context.getTestMethod().isEmpty()
                ? context
                : classContext(context.getParent().orElseThrow());
    }

    private static MainWindow open() {
        try {
            return new MainWindow();
        } catch (TimeoutException e) {
            throw new IllegalStateException("the toolkit does not start", e);
        }
    }
}
