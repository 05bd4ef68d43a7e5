package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A proposal of visits, booked by a job while the page looks on, and taken back. */
@InBrowser(demo = true)
class VisitPlanBrowserTest {

    private static final By ACCEPT = By.cssSelector("main vaadin-button[theme~=primary]");

    @Test
    void a_plan_that_was_booked_is_taken_back_with_one_press(Browser browser) {
        browser.signInAs("jonas");
        browser.open("besoksplan/1");
        String accept = browser.find(ACCEPT).getText();
        assertThat(accept).startsWith("Legg inn ");

        browser.press("button", accept);
        browser.waitFor("booked", page -> page.text().contains("Besøkene er lagt inn i kalenderen"));
        assertThat(browser.text()).contains("Avlys besøkene i planen");
        browser.press("button", "Angre");

        browser.waitFor("taken back", page -> page.text().contains("Planen er et forslag igjen"));
        assertThat(browser.find(ACCEPT).getText()).isEqualTo(accept);
    }
}
