package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

@InBrowser(demo = true)
class AccessLogBrowserTest {

    @Test
    void a_line_opens_by_keyboard_and_the_arrows_lead_on(Browser browser) {
        browser.signInAs("ragnhild");
        browser.open("administrasjon/innsynslogg");
        browser.settle();
        browser.driver()
                .executeScript("document.querySelector('vaadin-grid').shadowRoot"
                        + ".querySelector('#items [tabindex=\"0\"]').focus()");

        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        browser.waitFor("the entry in the address", page -> page.path().contains("entry="));
        assertThat(browser.find(By.cssSelector(".side-panel")).isDisplayed()).isTrue();
        var first = browser.path();

        new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).perform();
        browser.waitFor(
                "the next entry",
                page -> page.path().contains("entry=") && !page.path().equals(first));
    }
}
