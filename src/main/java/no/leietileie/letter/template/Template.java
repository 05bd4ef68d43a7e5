package no.leietileie.letter.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import org.jspecify.annotations.Nullable;

/** A letter that is sent again and again. Its texts are its {@link TemplateVersion}s. */
@Entity
@Table(name = "letter_template")
class Template {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template")
    @SequenceGenerator(name = "letter_template", sequenceName = "letter_template_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LetterType type;

    private String name;

    private LanguageTag sourceLanguage;

    private Instant createdAt;

    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    Template(NewTemplate template, Instant now) {
        type = template.type();
        sourceLanguage = template.sourceLanguage();
        createdAt = now;
        rename(template.name());
    }

    /** @throws IllegalArgumentException for a name of no or too many characters */
    final void rename(String newName) {
        if (newName.isBlank() || newName.strip().length() > NewTemplate.NAME_LENGTH) {
            throw new IllegalArgumentException("A template's name has 1 to " + NewTemplate.NAME_LENGTH + " characters");
        }
        name = newName.strip();
    }

    void archive(Instant now) {
        archivedAt = archivedAt == null ? now : archivedAt;
    }

    void takeBack() {
        archivedAt = null;
    }

    TemplateId id() {
        return new TemplateId(Objects.requireNonNull(id, "The template has not been stored"));
    }

    LetterType type() {
        return type;
    }

    LanguageTag sourceLanguage() {
        return sourceLanguage;
    }

    TemplateInfo info() {
        return new TemplateInfo(id(), type, name, sourceLanguage, archivedAt != null);
    }
}
