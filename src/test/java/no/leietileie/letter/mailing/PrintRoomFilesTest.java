package no.leietileie.letter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import no.leietileie.base.export.ExportColumn;
import no.leietileie.base.export.ExportFormat;
import no.leietileie.letter.mailing.composing.Reprint;
import no.leietileie.letter.mailing.composing.Round;
import no.leietileie.letter.mailing.composing.Rounds;
import no.leietileie.letter.mailing.store.LetterDocumentRepository;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.PersonRole;
import no.leietileie.register.TestHousehold;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PrintRoomFilesTest {

    @Autowired
    MailingFixture fixture;

    @Autowired
    PrintRoomFiles files;

    @Autowired
    SentLetters sent;

    @Autowired
    MailingRecipients recipients;

    @Autowired
    Rounds rounds;

    @Autowired
    MailingRepository mailings;

    @Autowired
    LetterDocumentRepository documents;

    @Autowired
    JdbcClient jdbc;

    private TemplateId template;

    @BeforeEach
    void aDecidedLetter() {
        template = fixture.template();
    }

    @Test
    void the_print_file_holds_the_letters_in_the_order_of_the_post() throws IOException {
        HouseholdId last = at("Sist", "Åsveien 9");
        HouseholdId first = at("Først", "Bekkeveien 1");
        MailingId id = fixture.compose(template, last, first);
        fixture.send(id);

        var out = new ByteArrayOutputStream();
        long count = fixture.consultant(() -> files.writePdf(id, out));

        assertThat(count).isEqualTo(2);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence("Først", "Bekkeveien 1", "Sist", "Åsveien 9");
        }
        assertThat(addresses(id)).containsSubsequence("Bekkeveien 1", "Åsveien 9");
    }

    @Test
    void a_letter_that_is_written_once_more_is_the_letter_that_was_kept_byte_by_byte() {
        HouseholdId family = fixture.household("Familie", "tr");
        fixture.add(family, PersonRole.CO_TENANT, "Ektefelle", "Familie", LocalDate.of(1980, 1, 1));
        MailingId id = fixture.compose(template, family);
        fixture.send(id);
        jdbc.sql("UPDATE person SET family_name = 'Nytt' WHERE household_id = ?")
                .param(family.value())
                .update();

        LetterId letter = fixture.consultant(() -> recipients.page(id, RecipientFilter.ALL, Pageable.ofSize(1)))
                .getFirst()
                .id();
        byte[] again = fixture.consultant(() -> {
            Round round = rounds.frozen(mailings.findById(id.value()).orElseThrow());
            return LetterPdf.of(Reprint.of(
                    round, documents.findById(letter.value()).orElseThrow().data()));
        });

        assertThat(again)
                .isEqualTo(documents.findById(letter.value()).orElseThrow().content());
    }

    @Test
    void each_letter_by_itself_is_the_file_that_was_kept_and_its_name_tells_nobody() throws IOException {
        MailingId id = fixture.compose(template, fixture.household("Anonym", "nb"));
        fixture.send(id);

        var out = new ByteArrayOutputStream();
        fixture.consultant(() -> {
            try {
                return files.writeZip(id, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readNBytes(5), StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-");
            }
        }
        assertThat(names).containsExactly("00001.pdf");
    }

    @Test
    void a_download_that_is_broken_off_is_in_the_access_log_too() {
        MailingId id = fixture.compose(template, fixture.household("Første", "nb"), fixture.household("Andre", "nb"));
        fixture.send(id);
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The reader has gone");
            }
        };

        assertThatThrownBy(() -> fixture.consultant(() -> files.writePdf(id, broken)))
                .isInstanceOf(RuntimeException.class);

        assertThat(jdbc.sql("SELECT subject FROM access_log WHERE JSON_VALUE(detail, '$.filter') = ?")
                        .param("mailing=" + id.value())
                        .query(String.class)
                        .list())
                .containsExactly("letters.pdf");
        assertThat(fixture.consultant(() -> sent.posted(id))).isZero();
    }

    @Test
    void letters_that_nobody_has_taken_along_are_not_posted() {
        MailingId id = fixture.compose(template, fixture.household("Hentet", "nb"));
        fixture.send(id);

        assertThat(fixture.consultant(() -> sent.posted(id))).isZero();

        fixture.consultant(() -> files.writePdf(id, new ByteArrayOutputStream()));
        assertThat(fixture.consultant(() -> sent.posted(id))).isEqualTo(1);
    }

    @Test
    void a_household_that_has_become_protected_since_is_in_no_file() {
        HouseholdId household = fixture.household("Skjermes", "nb");
        MailingId id = fixture.compose(template, household, fixture.household("Vanlig", "nb"));
        fixture.send(id);
        jdbc.sql("UPDATE household SET protection = 'FORTROLIG' WHERE id = ?")
                .param(household.value())
                .update();

        assertThat(fixture.consultant(() -> files.writePdf(id, new ByteArrayOutputStream())))
                .isEqualTo(1);
        assertThat(SignedIn.trusted(() -> files.writePdf(id, new ByteArrayOutputStream())))
                .isEqualTo(1);
        assertThat(addresses(id)).doesNotContain("Skjermes");
    }

    private HouseholdId at(String name, String address) {
        TestHousehold plain = TestHousehold.named(name);
        HouseholdId id = fixture.household(
                new TestHousehold(name, plain.leaseNumber(), plain.protection(), null, plain.lease(), address));
        fixture.speak(id, "nb", null);
        return id;
    }

    private String addresses(MailingId id) {
        var out = new ByteArrayOutputStream();
        List<ExportColumn<PrintRoomFiles.AddressLine>> columns = List.of(
                new ExportColumn<>("Navn", PrintRoomFiles.AddressLine::name),
                new ExportColumn<>("Gate", PrintRoomFiles.AddressLine::street));
        fixture.consultant(() -> {
            try {
                return files.writeAddresses(id, ExportFormat.CSV, "Brev", columns, out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return Objects.requireNonNull(out.toString(StandardCharsets.UTF_8));
    }
}
