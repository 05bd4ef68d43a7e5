package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.leietileie.browser.Browser.ColourScheme;
import no.leietileie.support.RoleMatrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/**
 * Walks the side navigation of every user that the product names, and what lies behind it. A page that nobody has led this
 * test to is told of, since every page stands in the table of roles.
 */
@InBrowser(demo = true)
class EveryPageBrowserTest {

    /** Pages that lists lead to, where their list is among the pages of the user. */
    private static final Map<String, List<String>> BEHIND = Map.of(
            "leietakere",
            List.of("leietakere/1"),
            "import",
            List.of("import/1", "import/1/mangler", "import/venter"),
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

    /** Further behind: each is looked at in one scheme and width only, in turn. */
    private static final Map<String, List<String>> FURTHER = Map.ofEntries(
            Map.entry(
                    "leietakere",
                    List.of("leietakere/lister", "leietakere/1?part=leases", "leietakere/1?part=letters.title")),
            Map.entry("brev", List.of("brev/1")),
            Map.entry("kalender", List.of("besoksplan")),
            Map.entry("fagmoter", List.of("fagmoter/1", "fagmoter/1/utskrift")),
            Map.entry("kriterier", List.of("kriterier/forslag/1")),
            Map.entry("fellesmoter", List.of("fellesmoter/1/forslag", "fellesmoter/mote/2>tolk/")),
            Map.entry("gjennomstromning", List.of("gjennomstromning/presentasjon", "gjennomstromning>liste?")),
            Map.entry(
                    "maler",
                    List.of(
                            "maler/1",
                            "maler/1/sprak",
                            "maler/1/sprak/tr",
                            "maler/1/sprak/tr/byra",
                            "maler/1/versjoner",
                            "maler/dekning",
                            "maler/ordliste")),
            Map.entry("administrasjon/brukere", List.of("administrasjon/brukere/1")));

    /** {@link SignInBrowserTest} looks at the first two; the demo has no plan of visits to open. */
    private static final Set<String> ELSEWHERE = Set.of("/login", "/passord", "/besoksplan/:id([0-9]{1,18})");

    /** {@code list>part}: from the list to its first link with that part, since its number is not known beforehand. */
    private static final char FIRST_LINK = '>';

    private static final Set<String> VISITED = new HashSet<>();

    @ParameterizedTest
    @CsvSource({
        "0, LIGHT, " + Browser.DESKTOP,
        "1, DARK, " + Browser.DESKTOP,
        "2, LIGHT, " + Browser.TABLET,
        "3, DARK, " + Browser.TABLET
    })
    void every_page_is_accessible_and_fits(int turn, ColourScheme scheme, int width, Browser browser, Product product) {
        List<String> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();

        for (String username : product.usernames()) {
            browser.startAfresh();
            browser.view(scheme, width);
            browser.signInAs(username);
            for (String path : browser.navigationPaths()) {
                pages(path, turn).stream()
                        .filter(page -> !seen.contains(page))
                        .forEach(page -> find(browser, page).ifPresent(found -> {
                            seen.add(page);
                            VISITED.add(found);
                            findings.addAll(look(browser, found, scheme + " " + width + " /" + page));
                        }));
            }
        }

        assertThat(seen).isNotEmpty();
        assertThat(findings).isEmpty();
    }

    @AfterAll
    static void no_page_is_left_out() {
        Set<String> left = new TreeSet<>(RoleMatrix.column(1).keySet());
        left.removeIf(what -> !what.startsWith("/") || ELSEWHERE.contains(what));
        for (String path : VISITED) {
            String page = "/" + path.replaceAll("\\?.*", "");
            if (!left.remove(page)) {
                left.removeIf(template -> template.contains(":") && page.matches(pattern(template)));
            }
        }

        assertThat(left).as("pages that this test does not look at").isEmpty();
    }

    private static List<String> pages(String path, int turn) {
        List<String> pages = new ArrayList<>(List.of(path));
        pages.addAll(BEHIND.getOrDefault(path, List.of()));
        List<String> further = FURTHER.getOrDefault(path, List.of());
        for (int i = 0; i < further.size(); i++) {
            if (i % 4 == turn) {
                pages.add(further.get(i));
            }
        }
        return pages;
    }

    /** Not every user has the link. */
    private static Optional<String> find(Browser browser, String page) {
        int mark = page.indexOf(FIRST_LINK);
        if (mark < 0) {
            return Optional.of(page);
        }
        browser.open(page.substring(0, mark));
        browser.settle();
        return browser.driver().findElements(By.cssSelector("a[href*='" + page.substring(mark + 1) + "']")).stream()
                .findFirst()
                .map(link -> String.valueOf(link.getDomAttribute("href")));
    }

    /** {@code /maler/:id([0-9]{1,18})/sprak} as a regular expression; a parameter without a rule is one step of the path. */
    private static String pattern(String template) {
        return template.replaceAll(":\\w+(\\([^)]*\\))", "$1").replaceAll(":\\w+", "[^/]+");
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
        if (browser.title().startsWith("Vi fant ikke")) {
            findings.add("there is no such page");
        }
        return findings.stream().map(finding -> name + ": " + finding).toList();
    }
}
