package no.leietileie.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openqa.selenium.By;

/** The pages of the demo, from the entries of a user's side navigation on. */
final class Tour {

    /** In how many turns {@link #pages(String, int)} has shown every page. */
    static final int TURNS = 4;

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
            Map.entry("kalender", List.of("besoksplan", "besoksplan/1")),
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

    /** {@code list>part}: from the list to its first link with that part, since its number is not known beforehand. */
    private static final char FIRST_LINK = '>';

    private Tour() {}

    /** What is done on a page. */
    interface Look {
        void at(String page, String address, String username);
    }

    /**
     * Whatever pages the users that the product names have, each once; my day is about whoever opens it, and is opened by all.
     *
     * @param prepare the browser, before each sign-in
     * @param pages behind an entry of the side navigation
     * @return what was looked at
     */
    static Set<String> walk(
            Browser browser, Product product, Runnable prepare, Function<String, List<String>> pages, Look look) {
        Set<String> seen = new HashSet<>();
        for (String username : product.usernames()) {
            browser.startAfresh();
            prepare.run();
            browser.signInAs(username);
            browser.navigationPaths().stream()
                    .flatMap(path -> pages.apply(path).stream())
                    .filter(page -> !seen.contains(keyOf(page, username)))
                    .forEach(page -> find(browser, page).ifPresent(address -> {
                        seen.add(keyOf(page, username));
                        look.at(page, address, username);
                    }));
        }
        return seen;
    }

    private static String keyOf(String page, String username) {
        return page.isEmpty() ? "my day of " + username : page;
    }

    /** The page itself and all that lies behind it. */
    static List<String> pages(String path) {
        return IntStream.range(0, TURNS)
                .boxed()
                .flatMap(turn -> pages(path, turn).stream())
                .distinct()
                .toList();
    }

    /** The page itself, what lies behind it, and a part of what lies further behind. */
    static List<String> pages(String path, int turn) {
        List<String> pages = new ArrayList<>(List.of(path));
        pages.addAll(BEHIND.getOrDefault(path, List.of()));
        List<String> further = FURTHER.getOrDefault(path, List.of());
        for (int i = turn; i < further.size(); i += TURNS) {
            pages.add(further.get(i));
        }
        return pages;
    }

    /** Its address; empty where the user does not have the link that leads there. */
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
}
