package no.leietileie.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person does with a page: open, read, fill in, press. Every step waits until the page is at rest. */
public final class Browser implements AutoCloseable {

    public enum ColourScheme {
        LIGHT,
        DARK
    }

    public static final int DESKTOP = 1440;
    public static final int TABLET = 768;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Product product;
    private final ChromeDriver driver = Chromium.start();

    Browser(Product product) {
        this.product = product;
    }

    void startAfresh() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        // A test that failed without a connection must not leave it so to the next.
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        view(ColourScheme.LIGHT, DESKTOP);
        consoleErrors();
    }

    public void view(ColourScheme scheme, int width) {
        int height = width == TABLET ? 1024 : 900;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        scheme == ColourScheme.DARK ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** @param path below the product's address, without a leading slash */
    public void open(String path) {
        driver.get(product.address() + "/" + path);
        settle();
    }

    /** As the first user that the start of the product names. */
    public void signIn() {
        signInAs(product.usernames().getFirst());
    }

    public void signInAs(String username) {
        signIn(username, product.passwordOf(username));
        waitFor("the page after sign-in", page -> !page.path().startsWith("login"));
        settle();
        if (path().startsWith("passord")) {
            chooseOwnPassword(username);
        }
    }

    /** The one-time password that the start names must be changed at the first sign-in. */
    private void chooseOwnPassword(String username) {
        String own = "elleve blå sykler";
        fill("Passordet du har nå (må fylles ut)", product.passwordOf(username));
        fill("Nytt passord (må fylles ut)", own);
        press("button", "Bytt passord");
        waitFor("the page after the change", page -> !page.path().startsWith("passord"));
        product.rememberPassword(username, own);
        settle();
    }

    /** Does not say whether it was accepted. */
    public void signIn(String username, String password) {
        open("login");
        fill(By.name("username"), username);
        fill(By.name("password"), password);
        find(By.cssSelector("vaadin-login-form vaadin-button[slot=submit]")).click();
    }

    public String path() {
        String address = String.valueOf(driver.getCurrentUrl());
        return address.substring(Math.min(address.length(), product.address().length() + 1));
    }

    public String title() {
        return String.valueOf(driver.getTitle());
    }

    /** Visible text of the page, shadow roots included. */
    public String text() {
        return find(By.tagName("body")).getText();
    }

    /** The first visible element, wherever in a shadow root it is, with that ARIA role and accessible name. */
    public WebElement find(String role, String name) {
        return waitFor(role + " \"" + name + "\"", page -> page.present(role, name));
    }

    public WebElement find(By by) {
        return waitFor(
                by.toString(),
                page -> page.driver.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    public boolean shows(String role, String name) {
        settle();
        return present(role, name) != null;
    }

    public void press(String role, String name) {
        WebElement element = find(role, name);
        // At the foot of the window lies the bar of a product without a licence for its charts.
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        settle();
    }

    /** @param label accessible name of a text field; what stands in it is replaced */
    public void fill(String label, String text) {
        fill(find("textbox", label), text);
    }

    private void fill(By by, String text) {
        fill(find(by), text);
    }

    private void fill(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
        settle();
    }

    public <T> T waitFor(String what, Function<Browser, T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what)
                .until(any -> condition.apply(this));
    }

    /** Until Vaadin has heard from the server and drawn what it said. */
    public void settle() {
        waitFor("a page at rest", page -> page.run(PageScripts.AT_REST));
    }

    /** Paths of the side navigation for the signed-in user, also where a narrow window hides it in a drawer. */
    public List<String> navigationPaths() {
        return waitFor("the side navigation", page -> {
            List<String> paths = page.run(PageScripts.NAVIGATION_PATHS);
            return paths.isEmpty() ? null : paths;
        });
    }

    public boolean scrollsSideways() {
        return run("return document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Names of elements whose code the page has not loaded: they are there, but show nothing. */
    public List<String> undefinedElements() {
        return run("""
                return [...new Set([...document.querySelectorAll(':not(:defined)')].map(element => element.localName))]
                    .filter(name => name.startsWith('vaadin-') && name !== 'vaadin-grid-cell-content');""");
    }

    public boolean hasHeadingAndTitle() {
        return !title().isBlank() && !driver.findElements(By.tagName("h1")).isEmpty();
    }

    public void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serious and critical findings of axe-core on the page as it is. */
    public List<String> accessibilityFindings() {
        return Accessibility.findings(driver);
    }

    /** What the page has complained about since this was last asked. */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Where a text was read as markup, see {@link HostileTexts}. */
    List<String> hostileElements() {
        return run(HostileTexts.FIND);
    }

    /** For what this class does not offer. */
    public ChromeDriver driver() {
        return driver;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> T run(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    private WebElement present(String role, String name) {
        List<WebElement> candidates = run(PageScripts.CANDIDATES, role, name);
        return candidates.stream()
                .filter(element -> role.equals(element.getAriaRole()))
                .filter(element -> name.equals(element.getAccessibleName()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
