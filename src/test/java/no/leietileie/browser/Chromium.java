package no.leietileie.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium. A missing one fails the tests: a skipped browser test would look like a passed one. */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path ON_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    public static ChromeDriver start() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().toFile());
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--force-color-profile=srgb",
                "--lang=nb");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", console);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver().toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static Path browser() {
        return NAMES.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .or(() -> Optional.of(ON_MAC).filter(Files::isExecutable))
                .orElseThrow(() -> missing("Chromium"));
    }

    private static Path driver() {
        return onPath("chromedriver").orElseThrow(() -> missing("ChromeDriver"));
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static IllegalStateException missing(String what) {
        return new IllegalStateException(
                what + " is not on the PATH. On Debian: apt-get install chromium chromium-driver");
    }
}
