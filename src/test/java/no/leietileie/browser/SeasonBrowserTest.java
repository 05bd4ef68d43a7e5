package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import no.leietileie.support.ProductProcess;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The way of a season of group meetings, as a consultant goes it: planned, invited to, moved, corrected and attended. */
@InBrowser(demo = true)
class SeasonBrowserTest {

    private static final String INVITED = "Invitert";
    /** After so many pixels a press has become a drag. */
    private static final int FIRST_STEP = 8;

    private static final String TO_BE_CORRECTED = "Brevet er utdatert, rettelse i utkast";

    @Test
    void a_season_is_planned_invited_to_moved_corrected_and_attended(Browser browser, Product product)
            throws Exception {
        browser.signInAs("jonas");
        String season = create(browser);

        plan(browser);
        assertThat(browser.text()).contains("Møter som er planlagt");
        dragMeeting(browser, season);
        invite(browser);
        int invited = moveTheFirstMeetingWithLetters(browser, season);
        correct(browser, invited);
        browser.open(season + "?vis=invitasjoner");
        assertThat(browser.text()).doesNotContain(TO_BE_CORRECTED);
        attend(browser, product, listOf(browser, season, meetingWithLetters(browser, season)));

        browser.open(season);
        assertThat(browser.text()).containsPattern("Kom\\s+1 \\(");
    }

    /** @return its address */
    private static String create(Browser browser) {
        browser.open("fellesmoter");
        browser.press("button", "Ny sesong");
        browser.fill("Navn (må fylles ut)", "Vintermøter");
        choose(browser, "Husstander", "Fellesmøter (60)");
        browser.press("button", "Opprett sesongen");
        browser.waitFor("the season", page -> page.path().matches("fellesmoter/\\d+.*"));
        assertThat(browser.text()).contains("skal møtes i grupper");
        return browser.path().replaceFirst("\\?.*", "");
    }

    /** Any plan will do. */
    private static void plan(Browser browser) {
        browser.press("button", "Lag plan");
        browser.waitFor("a plan in words", page -> page.text().contains("Beste forslag så langt"));
        browser.press("button", "Stopp og behold det beste");
        browser.waitFor("the plan", page -> page.shows("button", "Send invitasjoner"));
    }

    /** One of the meetings can be at another time of its month without anybody objecting. */
    private static void dragMeeting(Browser browser, String season) {
        browser.open(season + "?vis=kalender&kalender=maned");
        browser.waitFor("the meetings", page -> !meetings(page).isEmpty());
        for (int one = 0; one < meetings(browser).size(); one++) {
            if (dragged(browser, meetings(browser).get(one))) {
                browser.waitFor("what was done", page -> page.text().contains("Møtet er nå "));
                browser.press("button", "Angre");
                browser.waitFor("what was undone", page -> page.text().contains("Flyttingen er angret"));
                browser.open(season);
                return;
            }
        }
        throw new AssertionError("No meeting of the month could be at another time");
    }

    private static List<WebElement> meetings(Browser browser) {
        return browser.driver().findElements(By.cssSelector("event-calendar .ec-event.meeting-planned"));
    }

    /** @return whether there was somewhere to let it go */
    private static boolean dragged(Browser browser, WebElement meeting) {
        var mouse = new Actions(browser.driver());
        mouse.moveToElement(meeting)
                .clickAndHold()
                .moveByOffset(FIRST_STEP, FIRST_STEP)
                .perform();
        browser.waitFor(
                "where it could be",
                page -> !page.driver().findElements(By.cssSelector(".offer")).isEmpty());
        var free = browser.driver().findElements(By.cssSelector(".offer-fine"));
        if (free.isEmpty()) {
            mouse.release().perform();
            return false;
        }
        mouse.moveToElement(free.getFirst()).moveByOffset(1, 1).perform();
        browser.waitFor(
                "what would follow",
                page -> page.find(By.className("calendar-follows")).getText().contains("Det går fint."));
        mouse.release().perform();
        return true;
    }

    private static void invite(Browser browser) {
        browser.press("button", "Send invitasjoner");
        browser.press("button", "Lag invitasjonene");
        send(browser);
    }

    private static void send(Browser browser) {
        WebElement send = browser.find(By.xpath("//vaadin-button[starts-with(normalize-space(), 'Send ')"
                + " and contains(., ' brev') and not(ancestor::vaadin-confirm-dialog)]"));
        String verb = send.getText();
        send.click();
        browser.find(By.xpath("//vaadin-confirm-dialog//vaadin-button[normalize-space() = '" + verb + "']"))
                .click();
        browser.press("button", "Send nå");
        browser.waitFor("all are sent", page -> page.text().contains("Ferdig"));
    }

    /** @return how many must be told */
    private static int moveTheFirstMeetingWithLetters(Browser browser, String season) {
        WebElement meeting = meetingWithLetters(browser, season);
        int invited = badges(meeting, INVITED).size();
        meeting.findElement(By.xpath(".//vaadin-button[normalize-space() = 'Flytt møtet']"))
                .click();
        choose(browser, "Tid og sted", anotherSpot(browser));
        browser.press("button", "Flytt møtet");
        browser.waitFor(
                "the corrections",
                page -> badges(page.find(By.tagName("main")), TO_BE_CORRECTED).size() == invited);
        return invited;
    }

    private static WebElement meetingWithLetters(Browser browser, String season) {
        browser.open(season + "?vis=invitasjoner");
        return browser.find(By.xpath("(//*[contains(concat(@class, ' '), 'group-meeting ')]"
                + "[.//*[normalize-space() = '" + INVITED + "']])[1]"));
    }

    /** The address of the meeting's attendance list: that of whoever is in it. */
    private static String listOf(Browser browser, String season, WebElement meeting) {
        String household =
                String.valueOf(meeting.findElement(By.cssSelector("li a")).getDomAttribute("href"));
        browser.open(season + "?vis=liste");
        return String.valueOf(
                browser.find(By.xpath("//*[contains(concat(@class, ' '), 'group-meeting ')][.//li//a[@href = '"
                                + household + "']]//h3/a"))
                        .getDomAttribute("href"));
    }

    private static List<WebElement> badges(WebElement within, String words) {
        return within.findElements(By.xpath(".//*[contains(@class, 'status')][normalize-space() = '" + words + "']"));
    }

    private static void correct(Browser browser, int invited) {
        browser.press("link", "Se gjennom rettelsen");
        browser.waitFor("the letters", page -> page.text().contains(invited + " kan sendes"));
        send(browser);
    }

    /** The day has come: the meeting is now. */
    private static void attend(Browser browser, Product product, String list) throws Exception {
        today(product, list.replaceAll("\\D", ""));
        browser.open(list);
        int persons =
                browser.driver().findElements(By.cssSelector(".person-line")).size();

        browser.find(By.cssSelector(".person-line [data-mark=CAME]")).click();
        browser.waitFor("one has come", page -> page.text().contains("1 av " + persons + " har kommet"));
        browser.press("button", "Sett resten til «møtte ikke»");
        browser.find(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"))
                .click();
        browser.waitFor("nobody is left", page -> page.text().contains("0 er ikke merket"));
    }

    private static void today(Product product, String meeting) throws Exception {
        try (var connection = ProductProcess.connect(product.data());
                var change = connection.prepareStatement("UPDATE group_meeting SET starts_at = UTC_TIMESTAMP(6)"
                        + " - INTERVAL 1 MINUTE, ends_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR WHERE id = ?")) {
            change.setString(1, meeting);
            if (change.executeUpdate() != 1) {
                throw new SQLException("There is no meeting " + meeting);
            }
        }
    }

    private static String anotherSpot(Browser browser) {
        return browser.waitFor(
                "spots",
                page -> page.driver().findElements(By.cssSelector("vaadin-dialog vaadin-select-item")).stream()
                        .map(item -> String.valueOf(item.getDomProperty("textContent")))
                        .filter(spot -> spot.contains(" kl. ") && !spot.contains("(som nå)"))
                        .findFirst()
                        .orElse(null));
    }

    private static void choose(Browser browser, String label, String item) {
        browser.find(By.xpath("//vaadin-select[label[starts-with(normalize-space(), '" + label + "')]]"))
                .click();
        browser.find(By.xpath("//vaadin-select-list-box//vaadin-select-item[normalize-space() = '" + item + "']"))
                .click();
        browser.settle();
    }
}
