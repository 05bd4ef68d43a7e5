package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.leietileie.browser.Browser.ColourScheme;
import no.leietileie.support.RoleMatrix;
import no.leietileie.support.TestTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks the side navigation of every user that the product names, and what lies behind it. A page that nobody has led this
 * test to is told of, since every page stands in the table of roles.
 */
@InBrowser(demo = true)
class EveryPageBrowserTest {

    /** {@link SignInBrowserTest} looks at them. */
    private static final Set<String> ELSEWHERE = Set.of("/login", "/passord");

    private static final Set<String> PAGES = RoleMatrix.column(1).keySet().stream()
            .filter(what -> what.startsWith("/"))
            .collect(Collectors.toCollection(TreeSet::new));

    /** Whether a look at the page had an entry in the access log, for every time that it was looked at. */
    private static final Map<String, Set<Boolean>> VISITED = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({
        "0, LIGHT, " + Browser.DESKTOP,
        "1, DARK, " + Browser.DESKTOP,
        "2, LIGHT, " + Browser.TABLET,
        "3, DARK, " + Browser.TABLET
    })
    void every_page_is_accessible_and_fits(int turn, ColourScheme scheme, int width, Browser browser, Product product) {
        List<String> findings = new ArrayList<>();
        Set<String> seen;
        try (var log = new LookLog(product)) {
            seen = Tour.walk(
                    browser,
                    product,
                    () -> browser.view(scheme, width),
                    path -> Tour.pages(path, turn),
                    (page, address, username) -> {
                        long before = log.entriesOf(username);
                        findings.addAll(look(browser, address, scheme + " " + width + " /" + page));
                        VISITED.computeIfAbsent(template(address), unknown -> new TreeSet<>())
                                .add(log.entriesOf(username) > before);
                    });
        }

        assertThat(seen).isNotEmpty();
        assertThat(findings).isEmpty();
    }

    @AfterAll
    static void no_page_is_left_out() {
        Set<String> left = new TreeSet<>(PAGES);
        left.removeAll(ELSEWHERE);
        left.removeAll(VISITED.keySet());

        assertThat(left).as("pages that this test does not look at").isEmpty();
    }

    /** Whatever names persons; whether a page has somebody on it may depend on the day and on who looks at it. */
    @AfterAll
    static void a_look_at_a_page_is_in_the_access_log() {
        Set<String> without = new TreeSet<>(VISITED.keySet());
        without.removeIf(page -> VISITED.get(page).contains(true));
        Set<String> nameless = TestTable.of("pages-without-names.txt").keySet();

        assertThat(nameless).as("pages that leave no entry in the access log").containsAll(without);
        assertThat(PAGES).containsAll(nameless);
    }

    private static String template(String path) {
        String page = "/" + path.replaceAll("\\?.*", "");
        return PAGES.stream()
                .filter(template -> template.equals(page))
                .findFirst()
                .or(() -> PAGES.stream()
                        .filter(template -> template.contains(":") && page.matches(pattern(template)))
                        .findFirst())
                .orElse(page);
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
