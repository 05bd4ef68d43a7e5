package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.browser.Browser.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

@InBrowser(demo = true)
class TenantListBrowserTest {

    @Test
    void who_types_a_name_sees_fewer_lines_and_a_link_to_them(Browser browser) {
        openList(browser);
        String before = count(browser);

        browser.find(By.cssSelector(".filter-search input")).sendKeys(nameOf(line(browser, 0)));
        browser.waitFor("fewer lines", page -> !count(page).equals(before));

        assertThat(browser.path()).startsWith("leietakere?q=");
        assertThat(lines(browser)).isPositive();
        browser.screenshot("tenants-search");
    }

    @Test
    void a_filter_becomes_a_chip_and_goes_with_it(Browser browser) {
        openList(browser);
        String all = count(browser);
        browser.open("leietakere?arrears=yes&tenure=cooperative-share");
        browser.waitFor(
                "two chips",
                page -> page.driver().findElements(By.cssSelector(".chip")).size() == 2);
        assertThat(count(browser)).isNotEqualTo(all);
        browser.screenshot("tenants-filter");

        browser.find(By.cssSelector(".chip")).click();
        browser.waitFor(
                "one chip",
                page -> page.driver().findElements(By.cssSelector(".chip")).size() == 1);

        browser.driver().navigate().back();
        browser.waitFor(
                "both again",
                page -> page.driver().findElements(By.cssSelector(".chip")).size() == 2);
    }

    @Test
    void a_click_opens_the_panel_and_keys_move_it_on(Browser browser) {
        openList(browser);
        click(browser, line(browser, 0));
        String first = panelTitle(browser, "");

        press(browser, "j");
        String second = panelTitle(browser, first);
        press(browser, Keys.ARROW_DOWN);
        String third = panelTitle(browser, second);
        assertThat(third).isNotEqualTo(first);
        press(browser, "k");
        assertThat(panelTitle(browser, third)).isEqualTo(second);
        browser.screenshot("tenants-panel");
        assertThat(browser.accessibilityFindings()).isEmpty();

        press(browser, " ");
        assertThat(browser.find(By.cssSelector(".selection-bar")).getText()).contains("1 valgt");
        press(browser, Keys.ESCAPE);
        browser.waitFor(
                "no panel",
                page -> page.driver()
                        .findElements(By.cssSelector(".side-panel"))
                        .isEmpty());
        press(browser, Keys.ENTER);
        browser.waitFor("the household", page -> page.path().matches("leietakere/\\d+"));
    }

    @Test
    void the_way_back_leads_to_the_same_lines_at_the_same_height(Browser browser) {
        openList(browser);
        browser.open("leietakere?sort=-monthlyRent");
        browser.waitFor("lines", page -> lines(page) > 3);
        browser.driver().executeScript("document.querySelector('vaadin-grid').scrollToIndex(40)");
        browser.waitFor("far down", page -> firstVisible(page) >= 35);
        browser.settle();
        WebElement seen = line(browser, 2);
        new Actions(browser.driver()).doubleClick(seen).perform();
        browser.waitFor("the household", page -> page.path().matches("leietakere/\\d+"));
        browser.settle();

        browser.driver().navigate().back();

        browser.waitFor("the list", page -> page.path().startsWith("leietakere?sort=-monthlyRent"));
        browser.waitFor("the same height", page -> firstVisible(page) >= 35);
        browser.screenshot("tenants-back");
    }

    @Test
    void a_slash_leads_to_the_search_and_letters_typed_there_stay_letters(Browser browser) {
        openList(browser);
        press(browser, "/");
        browser.waitFor(
                "the search",
                page -> page.driver().switchTo().activeElement().getTagName().equals("input"));

        press(browser, "jk/");

        assertThat(browser.find(By.cssSelector(".filter-search input")).getAttribute("value"))
                .isEqualTo("jk/");
    }

    @Test
    void all_that_match_are_chosen_with_two_clicks(Browser browser) {
        openList(browser);
        String all = count(browser).replace(" leieforhold", "");
        click(browser, line(browser, 1));
        press(browser, " ");

        // Numbers are grouped by a space that does not break.
        browser.press("button", "Velg alle " + all.replace(' ', '\u00a0') + " som passer");

        assertThat(browser.find(By.cssSelector(".selection-bar")).getText()).contains(all + " valgt");
        browser.screenshot("tenants-selection");
        assertThat(browser.accessibilityFindings()).isEmpty();
    }

    @Test
    void columns_stay_as_they_were_chosen_and_can_be_put_back(Browser browser) {
        openList(browser);
        browser.press("button", "Kolonner");
        browser.find(By.xpath("//vaadin-popover//label[normalize-space()='Husleie']"))
                .click();
        browser.settle();
        browser.screenshot("tenants-columns");
        assertThat(browser.accessibilityFindings()).isEmpty();
        assertThat(headings(browser)).doesNotContain("Husleie");

        browser.open("leietakere");
        browser.waitFor("the choice remembered", page -> !headings(page).contains("Husleie"));

        browser.press("button", "Kolonner");
        browser.press("button", "Tilbakestill kolonnene");
        browser.waitFor("all columns", page -> headings(page).contains("Husleie"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, " + Browser.TABLET, "DARK, " + Browser.TABLET, "DARK, " + Browser.DESKTOP})
    void list_and_panel_are_accessible_and_fit(ColourScheme scheme, int width, Browser browser) {
        browser.view(scheme, width);
        openList(browser);
        browser.screenshot("tenants-" + scheme + "-" + width);
        assertThat(browser.accessibilityFindings()).isEmpty();
        click(browser, line(browser, 0));
        browser.find(By.cssSelector(".side-panel h2"));
        browser.settle();
        browser.screenshot("tenants-panel-" + scheme + "-" + width);

        assertThat(browser.accessibilityFindings()).isEmpty();
        assertThat(browser.scrollsSideways()).isFalse();
        press(browser, Keys.ESCAPE);
        browser.waitFor(
                "no panel",
                page -> page.driver()
                        .findElements(By.cssSelector(".side-panel"))
                        .isEmpty());
    }

    private static void openList(Browser browser) {
        browser.signInAs("jonas");
        browser.open("leietakere");
        browser.waitFor("lines", page -> lines(page) > 3);
    }

    private static String count(Browser browser) {
        return browser.find(By.cssSelector(".page-note")).getText();
    }

    private static int lines(Browser browser) {
        return ((Number) browser.driver().executeScript("""
                const grid = document.querySelector('vaadin-grid');
                return grid ? [...grid.querySelectorAll('vaadin-grid-cell-content')].filter(cell => cell.textContent.includes(', ')).length : 0;
                """)).intValue();
    }

    private static int firstVisible(Browser browser) {
        Object index = browser.driver()
                .executeScript("return document.querySelector('vaadin-grid')?._firstVisibleIndex ?? -1");
        return ((Number) index).intValue();
    }

    /** The cell with the name. */
    private static WebElement line(Browser browser, int index) {
        return browser.waitFor(
                "line " + index, page -> (WebElement) page.driver().executeScript("""
                const grid = document.querySelector('vaadin-grid');
                if (!grid?.$?.header) return null;
                const top = grid.$.header.getBoundingClientRect().bottom;
                return [...grid.querySelectorAll('vaadin-grid-cell-content')]
                    .filter(cell => cell.checkVisibility() && cell.textContent.includes(', '))
                    .filter(cell => cell.getBoundingClientRect().left < grid.getBoundingClientRect().left + 100)
                    .filter(cell => cell.getBoundingClientRect().top >= top)
                    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[arguments[0]] ?? null;
                """, index));
    }

    private static String headings(Browser browser) {
        return String.valueOf(browser.driver().executeScript("""
                return [...document.querySelectorAll('vaadin-grid vaadin-grid-sorter')]
                    .filter(sorter => sorter.checkVisibility()).map(sorter => sorter.textContent).join();
                """));
    }

    private static String nameOf(WebElement line) {
        return line.getText().split(",")[0];
    }

    private static void click(Browser browser, WebElement line) {
        line.click();
        browser.settle();
    }

    private static void press(Browser browser, CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
        browser.settle();
    }

    private static String panelTitle(Browser browser, String before) {
        return browser.waitFor("another household in the panel", page -> {
            String title = page.find(By.cssSelector(".side-panel h2")).getText();
            return title.isEmpty() || title.equals(before) ? null : title;
        });
    }
}
