package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.browser.Browser.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The attendance list of a group meeting by its keys, and without a connection. */
@InBrowser(demo = true)
class AttendanceBrowserTest {

    private static final String SEASON = "fellesmoter/1?vis=liste";

    @Test
    void one_key_marks_a_person_arrows_move_and_u_takes_back(Browser browser) {
        openHeldMeeting(browser);
        int before = marked(browser);
        browser.find(By.cssSelector(".person-line")).sendKeys(Keys.HOME);
        String first = marks(browser).getFirst();

        String key = first.equals("LATE") ? "k" : "s";
        press(browser, Keys.HOME.toString());
        press(browser, key);

        browser.waitFor("the mark", page -> marks(page).getFirst().equals(key.equals("s") ? "LATE" : "CAME"));
        press(browser, "u");
        browser.waitFor("the mark before", page -> marks(page).getFirst().equals(first));
        assertThat(marked(browser)).isEqualTo(before);
        browser.open(browser.path());
        assertThat(marks(browser).getFirst()).isEqualTo(first);
    }

    @Test
    void what_a_colleague_writes_shows_by_itself_and_what_one_writes_oneself_stays(Browser jonas, Product product) {
        openHeldMeeting(jonas);
        String list = jonas.path();
        WebElement own = note(jonas, 1);
        own.sendKeys("Hage");
        try (Browser amina = new Browser(product)) {
            amina.startAfresh();
            amina.signInAs("amina");
            amina.open(list);
            note(amina, 0).sendKeys(Keys.chord(Keys.CONTROL, "a"), "Fylte ut bostøtte.");
            jonas.waitFor(
                    "her words", page -> note(page, 0).getDomProperty("value").equals("Fylte ut bostøtte."));
        }

        assertThat(note(jonas, 1).getDomProperty("value")).endsWith("Hage");
        jonas.open(list);
        assertThat(note(jonas, 0).getDomProperty("value")).isEqualTo("Fylte ut bostøtte.");
        assertThat(note(jonas, 1).getDomProperty("value")).endsWith("Hage");
    }

    /** The words that lie closed are opened first. */
    private static WebElement note(Browser browser, int which) {
        browser.driver().executeScript("document.querySelectorAll('vaadin-details').forEach(one => one.opened = true)");
        return browser.waitFor(
                "the notes",
                page -> page.driver()
                        .findElements(By.cssSelector("vaadin-text-area[data-field] textarea"))
                        .get(which));
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, " + Browser.DESKTOP,
        "DARK, " + Browser.DESKTOP,
        "LIGHT, " + Browser.TABLET,
        "DARK, " + Browser.TABLET
    })
    void the_list_is_accessible_and_fits(ColourScheme scheme, int width, Browser browser) {
        browser.view(scheme, width);
        openHeldMeeting(browser);

        browser.screenshot("attendance-" + scheme + "-" + width);
        assertThat(browser.accessibilityFindings()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        String meeting = browser.path();
        browser.open(meeting + "/ark");
        assertThat(browser.accessibilityFindings()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
    }

    private static void openHeldMeeting(Browser browser) {
        browser.signInAs("jonas");
        browser.open(SEASON);
        browser.find(By.xpath("//*[contains(concat(@class, ' '), 'group-meeting ')]"
                        + "[.//li//*[contains(@class, 'status')]]//h3/a"))
                .click();
        browser.find(By.cssSelector(".person-line"));
        browser.settle();
    }

    private static void press(Browser browser, String keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        browser.settle();
    }

    private static List<String> marks(Browser browser) {
        return browser.driver().findElements(By.cssSelector(".person-line")).stream()
                .map((WebElement line) -> line.getDomAttribute("mark"))
                .toList();
    }

    private static int marked(Browser browser) {
        return (int) marks(browser).stream().filter(mark -> !mark.isEmpty()).count();
    }
}
