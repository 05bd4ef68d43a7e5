package no.leietileie.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureFormat;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithConsultant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = DisclosurePdfTest.class)
@WithConsultant
class DisclosurePdfTest extends SpringBrowserlessTest {

    @Autowired
    List<DisclosureFormat> formats;

    @Test
    void the_report_is_a_letter_that_archives_and_screen_readers_accept() throws IOException {
        var file = pdf("Ringte om visning");

        assertThat(Verification.failures(file)).isEmpty();
        assertThat(Extracted.text(file))
                .contains("Prøve Prøvesen", "Prøveveien 4B", "Notater", "Ringte om visning", "Ingenting er lagret.");
    }

    @Test
    void a_character_that_no_font_has_becomes_a_question_mark_and_hides_nothing_else() throws IOException {
        assertThat(Extracted.text(pdf("Glad \uD83D\uDE00 i dag"))).contains("Glad ? i dag");
    }

    private byte[] pdf(String note) throws IOException {
        var report = new DisclosureReport(
                12,
                "Alt som er lagret om husstanden",
                "Eksempel kommune",
                "nb",
                "Prøve Prøvesen",
                List.of("Prøveveien 4B", "3045 Drammen"),
                Instant.parse("2026-11-25T10:00:00Z"),
                "Bruker 1",
                "Husstanden har bedt om innsyn",
                List.of(
                        new DisclosureSection(
                                "Notater",
                                List.of(DisclosureEntry.of("Bruker 1, 25.11.2026")
                                        .with("Notat", note))),
                        new DisclosureSection("Oppgaver", List.of())));
        var out = new ByteArrayOutputStream();
        formats.stream()
                .filter(format -> format.extension().equals("pdf"))
                .findFirst()
                .orElseThrow()
                .write(report, out);
        return out.toByteArray();
    }
}
