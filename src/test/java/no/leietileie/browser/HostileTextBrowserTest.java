package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.leietileie.support.ProductProcess;
import org.junit.jupiter.api.Test;

/** Whatever is written into the product, each of its pages shows it as the text it is. */
class HostileTextBrowserTest {

    private static final Path DATA =
            Path.of("target", "browser-hostile-" + ProcessHandle.current().pid());

    @Test
    void no_page_reads_a_text_as_markup() throws Exception {
        List<String> findings = new ArrayList<>();
        List<String> showing = new ArrayList<>();
        Set<String> seen;
        try (var product = Product.startWith(DATA, List.of("--leietileie.demo=true"));
                var browser = new Browser(product);
                var database = ProductProcess.connect(DATA)) {
            assertThat(HostileTexts.plant(database)).isEmpty();
            seen = Tour.walk(browser, product, () -> {}, Tour::pages, (page, address, username) -> {
                browser.open(address);
                browser.hostileElements().forEach(parent -> findings.add(page + ": markup inside of " + parent));
                browser.consoleErrors().forEach(error -> findings.add(page + ": " + error));
                if (browser.text().contains("onerror=hostile")) {
                    showing.add(page);
                }
            });
        }

        assertThat(findings).isEmpty();
        assertThat(showing).as("pages that show such a text, of " + seen.size()).hasSizeGreaterThan(seen.size() / 2);
    }
}
