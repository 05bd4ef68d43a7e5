package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.browser.Browser.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

@InBrowser(demo = true)
class HouseholdBrowserTest {

    private static final String HOUSEHOLD = "leietakere/1";

    @Test
    void two_colleagues_who_change_the_same_field_lose_nothing(Browser jonas, Product product) {
        jonas.signInAs("jonas");
        jonas.open(HOUSEHOLD);
        jonas.press("button", "Endre");
        try (Browser amina = new Browser(product)) {
            amina.startAfresh();
            amina.signInAs("amina");
            amina.open(HOUSEHOLD);
            amina.press("button", "Endre");
            amina.fill("Telefon (valgfritt)", "411 11 111");
            amina.press("button", "Lagre");
            amina.waitFor("saved", page -> page.text().contains("411 11 111"));
        }

        jonas.fill("Telefon (valgfritt)", "422 22 222");
        jonas.press("button", "Lagre");

        jonas.waitFor("the conflict", page -> page.text().contains("Noen andre endret det samme"));
        assertThat(jonas.text()).contains("Amina Warsameh: +47 411 11 111").contains("Du: +47 422 22 222");
        assertThat(jonas.accessibilityFindings()).isEmpty();
        jonas.screenshot("household-conflict");

        jonas.find(By.xpath("//vaadin-radio-button[contains(., 'Du:')]")).click();
        jonas.press("button", "Lagre");
        jonas.waitFor("his number", page -> page.text().contains("Lagret"));
        jonas.open(HOUSEHOLD);
        assertThat(jonas.text()).contains("422 22 222").doesNotContain("411 11 111");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, " + Browser.DESKTOP,
        "DARK, " + Browser.DESKTOP,
        "LIGHT, " + Browser.TABLET,
        "DARK, " + Browser.TABLET
    })
    void every_part_of_the_page_is_accessible_and_fits(ColourScheme scheme, int width, Browser browser) {
        browser.view(scheme, width);
        browser.signInAs("jonas");
        for (String part : new String[] {"", "?part=leases", "?part=access"}) {
            browser.open(HOUSEHOLD + part);
            browser.find(By.cssSelector(".household-parts"));
            browser.screenshot("household-" + part.replaceAll("\\W", "") + "-" + scheme + "-" + width);

            assertThat(browser.accessibilityFindings()).as(part).isEmpty();
            assertThat(browser.scrollsSideways()).as(part).isFalse();
        }
    }
}
