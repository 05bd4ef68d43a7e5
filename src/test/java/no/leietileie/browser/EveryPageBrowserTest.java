package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.leietileie.browser.Browser.ColourScheme;
import no.leietileie.support.RoleMatrix;
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
                Tour.pages(path, turn).stream()
                        .filter(page -> !seen.contains(page))
                        .forEach(page -> Tour.find(browser, page).ifPresent(found -> {
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
