package no.leietileie.letter.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** A line of the glossary. */
@Entity
@Table(name = "letter_term")
class Term {

    private static final String SEPARATOR = ";";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_term")
    @SequenceGenerator(name = "letter_term", sequenceName = "letter_term_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String term;

    private LanguageTag language;

    private String agreed;

    private String forbidden;

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    Term(LanguageTag language, AgreedTerm data) {
        this.language = language;
        change(data);
    }

    final void change(AgreedTerm data) {
        term = data.term().strip();
        agreed = String.join(SEPARATOR, data.agreed());
        forbidden = String.join(SEPARATOR, data.forbidden());
    }

    TermRow row() {
        return new TermRow(Objects.requireNonNull(id, "The term has not been stored"), version, language, agreedTerm());
    }

    AgreedTerm agreedTerm() {
        return new AgreedTerm(term, words(agreed), words(forbidden));
    }

    private static List<String> words(String column) {
        return Arrays.stream(column.split(SEPARATOR))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
