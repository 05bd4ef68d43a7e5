package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.leietileie.browser.Browser.ColourScheme;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The form of a visit at the kitchen table, on a tablet. */
@InBrowser(demo = true)
class VisitFormBrowserTest {

    private static final String LOST = "besok/3";
    private static final String SHARED = "besok/4";

    @Test
    void what_is_written_without_a_connection_is_named_kept_and_saved_when_there_is_one_again(Browser browser) {
        browser.view(ColourScheme.LIGHT, Browser.TABLET);
        browser.signInAs("jonas");
        browser.open(LOST);
        WebElement wishes = field(browser, "WISHES");

        offline(browser, true);
        wishes.sendKeys("Vil eie, men er redd for lån");
        browser.waitFor(
                "the words about it",
                page -> status(page).startsWith("Uten nett") && status(page).contains("Ønsker for boligen"));
        browser.screenshot("visit-form-offline");
        offline(browser, false);

        browser.waitFor("saved", page -> status(page).startsWith("Alt er lagret"));
        browser.open(LOST);
        assertThat(value(browser, "WISHES")).isEqualTo("Vil eie, men er redd for lån");
        // The requests without a connection are no findings.
        browser.consoleErrors();
    }

    @Test
    void two_consultants_who_write_in_the_same_field_lose_nothing(Browser jonas, Product product) {
        jonas.view(ColourScheme.DARK, Browser.TABLET);
        jonas.signInAs("jonas");
        jonas.open(SHARED);
        try (Browser amina = new Browser(product)) {
            amina.startAfresh();
            amina.signInAs("amina");
            amina.open(SHARED);
            field(amina, "OBSTACLES").sendKeys("Gjeld på bil");
            amina.waitFor("saved", page -> status(page).startsWith("Alt er lagret"));
        }

        field(jonas, "OBSTACLES").sendKeys("Redd for lån");
        jonas.waitFor("the conflict", page -> page.text().contains("Amina Warsameh har skrevet noe annet her"));
        jonas.screenshot("visit-form-conflict");
        assertThat(jonas.accessibilityFindings()).isEmpty();
        assertThat(jonas.scrollsSideways()).isFalse();
        jonas.press("button", "Behold begge");

        jonas.waitFor("saved", page -> status(page).startsWith("Alt er lagret"));
        jonas.open(SHARED);
        assertThat(value(jonas, "OBSTACLES")).isEqualTo("Gjeld på bil\nRedd for lån");
    }

    private static void offline(Browser browser, boolean offline) {
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static WebElement field(Browser browser, String name) {
        return browser.find(By.cssSelector("[data-field=" + name + "] textarea"));
    }

    private static String value(Browser browser, String name) {
        return String.valueOf(field(browser, name).getDomProperty("value"));
    }

    private static String status(Browser browser) {
        return browser.find(By.cssSelector(".report-status")).getText();
    }
}
