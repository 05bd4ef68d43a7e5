package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.leietileie.browser.Browser.ColourScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the side navigation of every user that the product names: a new page is covered as soon as it is listed. */
@InBrowser(demo = true)
class EveryPageBrowserTest {

    /** Pages that lists lead to, where their list is among the pages of the user. */
    private static final Map<String, List<String>> BEHIND = Map.of(
            "leietakere",
            List.of("leietakere/1"),
            "import",
            List.of("import/1", "import/venter"),
            "kalender",
            List.of(
                    "kalender?hvem=team&vis=maned",
                    "kalender?hvem=team&vis=dag",
                    "kalender?hvem=team&vis=liste",
                    "besok/1",
                    "besok/dagsark"),
            "fellesmoter",
            List.of(
                    "fellesmoter/1",
                    "fellesmoter/1?vis=tavle",
                    "fellesmoter/1?vis=liste",
                    "fellesmoter/mote/1",
                    "fellesmoter/mote/1/ark"),
            "ressurser/tolker",
            List.of(
                    "ressurser/tolker?open=1",
                    "ressurser/lokaler",
                    "ressurser/lokaler?open=new",
                    "ressurser/ansatte",
                    "ressurser/kalender"));

    @ParameterizedTest
    @CsvSource({
        "LIGHT, " + Browser.DESKTOP,
        "DARK, " + Browser.DESKTOP,
        "LIGHT, " + Browser.TABLET,
        "DARK, " + Browser.TABLET
    })
    void every_page_is_accessible_and_fits(ColourScheme scheme, int width, Browser browser, Product product) {
        List<String> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();

        for (String username : product.usernames()) {
            browser.startAfresh();
            browser.view(scheme, width);
            browser.signInAs(username);
            for (String path : browser.navigationPaths()) {
                List<String> pages = new ArrayList<>(List.of(path));
                pages.addAll(BEHIND.getOrDefault(path, List.of()));
                pages.stream()
                        .filter(seen::add)
                        .forEach(page -> findings.addAll(look(browser, page, scheme + " " + width + " /" + page)));
            }
        }

        assertThat(seen).isNotEmpty();
        assertThat(findings).isEmpty();
    }

    private static List<String> look(Browser browser, String path, String name) {
        browser.open(path);
        browser.screenshot(name.replaceAll("\\W+", "-").toLowerCase());
        List<String> findings = new ArrayList<>(browser.accessibilityFindings());
        findings.addAll(browser.consoleErrors());
        browser.undefinedElements().forEach(element -> findings.add("the page does not know <" + element + ">"));
        if (browser.scrollsSideways()) {
            findings.add("the page is wider than the window");
        }
        if (!browser.hasHeadingAndTitle()) {
            findings.add("the page has no title or no first heading");
        }
        return findings.stream().map(finding -> name + ": " + finding).toList();
    }
}
