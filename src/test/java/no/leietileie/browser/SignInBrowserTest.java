package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class SignInBrowserTest {

    @Test
    void a_visitor_is_led_to_the_sign_in_page(Browser browser) {
        browser.open("");

        assertThat(browser.path()).startsWith("login");
        assertThat(browser.title()).isEqualTo("Logg inn");
        assertThat(browser.accessibilityFindings()).isEmpty();
    }

    @Test
    void a_wrong_password_says_what_to_do_and_lets_nobody_in(Browser browser) {
        browser.signIn("admin", "not the password");

        browser.waitFor("the refusal", page -> page.path().equals("login?error"));
        browser.settle();
        assertThat(browser.text()).contains("Vi fikk ikke logget deg inn");
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("sign-in-refused");
    }

    @Test
    void the_right_password_leads_to_my_day(Browser browser) {
        browser.signIn();

        assertThat(browser.find("heading", "Min dag").isDisplayed()).isTrue();
        browser.screenshot("my-day");
    }

    @Test
    void who_signs_out_must_sign_in_again(Browser browser) {
        browser.signIn();

        browser.press("menuitem", "Administrator");
        browser.press("menuitem", "Logg ut");
        browser.waitFor("the page after sign-out", page -> page.path().startsWith("login"));
        browser.open("");

        assertThat(browser.path()).startsWith("login");
    }

    @Test
    void who_types_wrong_too_often_is_told_how_long_to_wait(Browser browser) {
        for (int i = 0; i < 6; i++) {
            browser.signIn("somebody", "not the password " + i);
            browser.waitFor("the refusal", page -> page.path().startsWith("login?"));
        }

        browser.settle();
        assertThat(browser.path()).startsWith("login?wait=");
        assertThat(browser.text()).contains("sekunder, og prøv igjen");
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("sign-in-delayed");
    }
}
