package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@InBrowser
class UserAdministrationBrowserTest {

    @Test
    void an_administrator_invites_a_colleague_and_locks_her_out(Browser browser) {
        browser.signIn();
        browser.open("administrasjon/brukere");
        browser.press("button", "Inviter bruker");
        browser.fill("Navn (må fylles ut)", "Kari Prøve");
        browser.fill("Brukernavn (må fylles ut)", "kari.prove");
        // The dialog may still be on its way to its place.
        browser.settle();
        browser.find(By.xpath("//vaadin-checkbox//label[.='Leder']")).click();
        browser.find(By.cssSelector("vaadin-checkbox[checked]"));
        browser.find(By.tagName("vaadin-select")).click();
        browser.find(By.xpath("//vaadin-select-item[contains(., 'NAV')]")).click();
        browser.screenshot("users-invite");
        browser.find(By.cssSelector("vaadin-dialog vaadin-button[theme~='primary']"))
                .click();
        browser.settle();

        assertThat(browser.text()).contains("Engangspassord", "kari.prove");
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("users-one-time-password");
        browser.press("button", "Lukk");
        browser.press("link", "Kari Prøve");
        browser.press("button", "Sperr");

        assertThat(browser.text()).contains("Sperret", "Kontoen er sperret");
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("user-locked");
    }
}
