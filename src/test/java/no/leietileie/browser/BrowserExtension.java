package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One product and one browser for all tests of the JVM; each test starts as a new visitor. */
class BrowserExtension implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final Namespace SHARED = Namespace.create(BrowserExtension.class);

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        browser(context).startAfresh();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser browser = browser(context);
        if (context.getExecutionException().isPresent()) {
            browser.screenshot("failed-" + name(context));
        } else {
            assertThat(browser.consoleErrors())
                    .as("errors in the browser's console")
                    .isEmpty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class ? browser(context) : product(context);
    }

    private static Browser browser(ExtensionContext context) {
        Product product = product(context);
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent("browser of " + product.data(), key -> new Browser(product), Browser.class);
    }

    private static Product product(ExtensionContext context) {
        boolean demo =
                context.getRequiredTestClass().getAnnotation(InBrowser.class).demo();
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(
                        demo ? "demo" : "product", key -> demo ? Product.startDemo() : Product.start(), Product.class);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
    }
}
