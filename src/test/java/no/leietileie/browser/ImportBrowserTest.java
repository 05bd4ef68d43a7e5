package no.leietileie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.leietileie.browser.Browser.ColourScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

@InBrowser(demo = true)
class ImportBrowserTest {

    private static final String REGISTER = """
            Utskrift fra leiesystemet
            KontraktNr;Adresse;Bruksenhet;Postnr;LeietakerNavn;Fødselsnr;FraDato;HusleieMnd
            B-1;Prøveveien 1;H0101;3015;Prøvesen, Kari;01818012337;01.01.2024;8 450,00
            B-2;Prøveveien 3;H0101;3015;Prøvesen, Ola;15899223443;1.6.24;9.100,-
            ;Prøveveien 5;H0101;3015;Prøvesen, Per;;01.01.2024;7000
            Sum;;;;;;;24550
            """;

    @TempDir
    Path folder;

    @Test
    void a_file_is_dropped_looked_at_applied_and_undone(Browser browser) throws IOException {
        upload(browser, "prøve.csv", REGISTER.getBytes(StandardCharsets.UTF_8));

        press(browser, "Legg inn 2 endringer");
        assertThat(browser.text())
                .contains("Filen har 3 datarader: 2 er nye, 0 endrer noe, 0 er uendret, 0 venter")
                .contains("1 kan ikke brukes");
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("import-checked");

        browser.find(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"))
                .click();
        press(browser, "Angre importen");
        browser.screenshot("import-applied");
        assertThat(browser.accessibilityFindings()).isEmpty();

        browser.find(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"))
                .click();
        browser.waitFor(
                "the undone import",
                page -> page.text().contains("Importen er angret. Filen hadde 3 datarader: 2 var nye"));
    }

    @Test
    void the_rows_of_a_count_open_one_by_one(Browser browser) throws IOException {
        browser.view(ColourScheme.DARK, Browser.TABLET);
        upload(browser, "prøve.csv", REGISTER.getBytes(StandardCharsets.UTF_8));

        browser.waitFor(
                "the counts",
                page -> !page.driver().findElements(By.cssSelector(".tile")).isEmpty());
        browser.driver().findElements(By.cssSelector(".tile")).getLast().click();
        browser.waitFor("the rejected row in the address", page -> page.path().contains("outcome=rejected"));
        browser.settle();
        browser.driver()
                .executeScript("document.querySelector('.import-lines vaadin-grid').shadowRoot"
                        + ".querySelector('#items [tabindex=\"0\"]').focus()");
        new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
        browser.waitFor("the row in the address", page -> page.path().contains("row=5"));

        assertThat(browser.find(By.cssSelector(".side-panel")).getText())
                .contains("Rad 5", "Kontraktnummer: ", "Må rettes");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("import-row");
        discard(browser);
    }

    @Test
    void unknown_columns_are_chosen_by_hand(Browser browser) throws IOException {
        upload(
                browser,
                "ukjent.csv",
                "Vår ref;Hvem bor der;Gate\nB-9;Prøvesen, Kari;Prøveveien 1\n".getBytes(StandardCharsets.UTF_8));

        browser.waitFor("the columns", page -> page.text().contains("Hva betyr kolonnene?"));
        assertThat(browser.text()).contains("Mangler: Kontraktnummer", "Mangler: Leietakers navn");
        browser.settle();
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("import-columns");
        discard(browser);
    }

    @Test
    void a_picture_named_csv_is_refused_in_words(Browser browser) throws IOException {
        upload(browser, "bilde.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});

        browser.waitFor("the refusal", page -> page.text().contains("Vi kan ikke bruke filen"));
        assertThat(browser.text()).contains("Vi fant ingen tabell i filen", "Registeret er ikke endret");
        assertThat(browser.accessibilityFindings()).isEmpty();
        browser.screenshot("import-refused");
    }

    private void upload(Browser browser, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        browser.signInAs("amina");
        browser.open("import");
        browser.find(By.tagName("vaadin-upload"))
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        browser.waitFor("the page of the import", page -> page.path().matches("import/\\d+.*"));
        browser.settle();
    }

    /** The work before takes a moment; the page follows it by itself. */
    private static void press(Browser browser, String name) {
        browser.waitFor(name, page -> page.shows("button", name));
        browser.press("button", name);
        browser.find(By.tagName("vaadin-confirm-dialog"));
    }

    private static void discard(Browser browser) {
        press(browser, "Forkast");
        browser.find(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"))
                .click();
        browser.waitFor("the discarded import", page -> page.text().contains("Forkastet"));
    }
}
