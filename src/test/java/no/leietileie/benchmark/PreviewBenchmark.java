package no.leietileie.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import no.leietileie.browser.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Writes in a template as a person does, in a real browser against a product that runs, and takes the time from each key to
 * the picture in which the preview shows it. See docs/benchmarks.md.
 */
public final class PreviewBenchmark {

    private static final int WARM_UP = 20;
    private static final int KEYS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_KEYS = Duration.ofMillis(250);

    /** The time of a key, and of the second picture after the preview has changed: the first one shows it. */
    private static final String WATCH = """
            const area = document.querySelector('.template-editor textarea');
            const preview = document.querySelector('.letter-preview');
            window.took = -1;
            area.addEventListener('keydown', () => { window.took = -1; window.pressed = performance.now(); }, true);
            new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
                if (window.took < 0) { window.took = performance.now() - window.pressed; }
            }))).observe(preview, {childList: true, subtree: true, characterData: true});
            area.focus();
            area.setSelectionRange(area.value.length, area.value.length);
            """;

    private PreviewBenchmark() {}

    /** @param arguments address of the product, user and password of somebody who writes templates */
    public static void main(String[] arguments) throws InterruptedException {
        ChromeDriver browser = Chromium.start();
        try {
            open(browser, arguments[0], arguments[1], arguments[2]);
            browser.executeScript(WATCH);
            WebElement area = browser.findElement(By.cssSelector(".template-editor textarea"));
            for (int i = 0; i < WARM_UP; i++) {
                press(browser, area, "x");
            }
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < KEYS; i++) {
                times.add(press(browser, area, "x"));
            }
            for (int i = 0; i < WARM_UP + KEYS; i++) {
                area.sendKeys(Keys.BACK_SPACE);
            }
            report(times, String.valueOf(area.getDomProperty("value")).length());
        } finally {
            browser.quit();
        }
    }

    private static void open(ChromeDriver browser, String address, String user, String password) {
        WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
        browser.get(address + "/login");
        wait.until(page -> !page.findElements(By.name("password")).isEmpty());
        browser.findElement(By.name("username")).sendKeys(user);
        browser.findElement(By.name("password")).sendKeys(password + Keys.ENTER);
        wait.until(page -> !String.valueOf(page.getCurrentUrl()).contains("/login"));
        browser.get(address + "/maler");
        wait.until(
                page -> !page.findElements(By.cssSelector(".template-grid a")).isEmpty());
        browser.findElement(By.cssSelector(".template-grid a")).click();
        wait.until(
                page -> !page.findElements(By.cssSelector(".letter-preview h1")).isEmpty());
    }

    private static double press(ChromeDriver browser, WebElement area, String key) throws InterruptedException {
        area.sendKeys(key);
        double took = new WebDriverWait(browser, PATIENCE, Duration.ofMillis(20)).until(page -> {
            Object answer = browser.executeScript("return window.took");
            return answer instanceof Number number && number.doubleValue() >= 0 ? number.doubleValue() : null;
        });
        Thread.sleep(BETWEEN_KEYS);
        return took;
    }

    private static void report(List<Double> times, int characters) {
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d keys in a letter of %d characters: half within %.0f ms, 95 %% within %.0f ms, all within %.0f ms%n",
                times.size(),
                characters,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.getLast());
    }
}
