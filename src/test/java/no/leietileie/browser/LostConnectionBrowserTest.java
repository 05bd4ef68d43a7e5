package no.leietileie.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

@InBrowser(demo = true)
class LostConnectionBrowserTest {

    @Test
    void the_line_about_a_lost_connection_goes_by_itself_when_the_server_answers_again(Browser browser) {
        browser.signInAs("jonas");
        browser.open("leietakere");
        browser.settle();

        block(browser, List.of("*v-r=uidl*"));
        browser.find(By.cssSelector("main vaadin-text-field input")).sendKeys("abdi");
        browser.waitFor("the line", page -> connection(page).equals("reconnecting"));
        block(browser, List.of());

        browser.waitFor("no line", page -> connection(page).equals("connected"));
        // The requests that were blocked are no findings.
        browser.consoleErrors();
    }

    private static void block(Browser browser, List<String> addresses) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    private static String connection(Browser browser) {
        return String.valueOf(browser.driver().executeScript("return window.Vaadin.connectionState.state"));
    }
}
