package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
        Set<String> seen = new HashSet<>();
        int showing = 0;
        try (var product = Product.startWith(DATA, List.of("--leietileie.demo=true"));
                var browser = new Browser(product);
                var database = ProductProcess.connect(DATA)) {
            assertThat(HostileTexts.plant(database)).isGreaterThan(100);
            for (String username : product.usernames()) {
                browser.startAfresh();
                browser.signInAs(username);
                for (String path : browser.navigationPaths()) {
                    for (String page : Tour.pages(path)) {
                        var found = seen.contains(page)
                                ? null
                                : Tour.find(browser, page).orElse(null);
                        if (found != null) {
                            seen.add(page);
                            browser.open(found);
                            findings.addAll(browser.hostileElements().stream()
                                    .map(parent -> page + ": markup inside of " + parent)
                                    .toList());
                            browser.consoleErrors().forEach(error -> findings.add(page + ": " + error));
                            if (browser.text().contains("onerror=hostile")) {
                                showing++;
                            }
                        }
                    }
                }
            }
        }

        assertThat(findings).isEmpty();
        assertThat(showing).as("pages that show such a text, of " + seen.size()).isGreaterThan(seen.size() / 2);
    }
}
