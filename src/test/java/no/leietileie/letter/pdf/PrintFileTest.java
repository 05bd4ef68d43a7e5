package no.leietileie.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.letter.SampleLetters;
import org.junit.jupiter.api.Test;

class PrintFileTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintFile file =
            new PrintFile(out, "Brev", "Eksempel kommune", SampleLetters.BOKMAL, LocalDate.of(2026, 11, 25));

    @Test
    void letters_of_all_languages_are_one_conforming_file_in_which_each_counts_its_own_pages() {
        int pages = 0;
        for (int i = 0; i < 150; i++) {
            var language =
                    SampleLetters.languages().get(i % SampleLetters.languages().size());
            var bodies = List.of(SampleLetters.body(language, "Ola " + i), SampleLetters.body("nb", "Ola " + i));
            pages += file.add(SampleLetters.letter("Ola " + i, "Brev", bodies));
        }
        file.finish();

        var content = out.toByteArray();
        assertThat(Pages.of(content)).isEqualTo(pages).isEqualTo(300);
        assertThat(Extracted.text(content, 299, 299)).contains("Ola 149");
        assertThat(Extracted.text(content, 52, 52)).contains("Ola 25", "Side 2 av 2");
        assertThat(Verification.failures(content)).isEmpty();
    }

    @Test
    void a_letter_is_written_when_it_is_added() {
        for (int i = 0; i < 30; i++) {
            file.add(SampleLetters.letter("nb", "Ola " + i));
        }

        assertThat(out.size()).isGreaterThan(20_000);
    }

    @Test
    void a_page_that_many_letters_share_is_in_the_file_once() {
        var enclosure = SampleLetters.body("nb", "deg");
        for (int i = 0; i < 20; i++) {
            file.add(
                    SampleLetters.letter("Ola " + i, "Brev", List.of(SampleLetters.body("nb", "Ola " + i), enclosure)));
        }
        file.finish();

        var content = out.toByteArray();
        assertThat(Pages.of(content)).isEqualTo(40);
        assertThat(Pages.contents(content)).hasSize(21);
        assertThat(Extracted.text(content, 40, 40)).contains("Side 2 av 2");
        assertThat(Verification.failures(content)).isEmpty();
    }

    @Test
    void a_file_without_a_letter_is_refused() {
        assertThatIllegalStateException().isThrownBy(file::finish);
    }
}
