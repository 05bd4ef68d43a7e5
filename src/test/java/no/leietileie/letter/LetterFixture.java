package no.leietileie.letter;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import no.leietileie.access.ActingUser;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.NewTemplate;
import no.leietileie.letter.template.SaveResult;
import no.leietileie.letter.template.SourceApproval;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.support.SignedIn;

/** Templates of tests, written by one user and translated by others. */
public record LetterFixture(Templates templates, TemplateVersions versions) {

    public static final LanguageTag NB = new LanguageTag("nb");
    public static final LanguageTag EN = new LanguageTag("en");
    public static final SourceApproval STEERING_GROUP =
            new SourceApproval("Styringsgruppen", LocalDate.of(2026, 6, 9), "Møte 9. juni, sak 4");

    public static <T> T as(long user, Supplier<T> work) {
        return ActingUser.as(SignedIn.templateAdmin(user), work);
    }

    public static void as(long user, Runnable work) {
        as(user, () -> {
            work.run();
            return true;
        });
    }

    public TemplateId draft(String markdown) {
        return as(
                1,
                () -> templates.create(
                        new NewTemplate(LetterType.INFORMATION, "Brev " + UUID.randomUUID(), NB, markdown)));
    }

    public TemplateId published(String markdown) {
        TemplateId template = draft(markdown);
        as(1, () -> versions.publish(template));
        return template;
    }

    public TemplateId decided(String markdown) {
        TemplateId template = published(markdown);
        decide(template);
        return template;
    }

    public void decide(TemplateId template) {
        as(1, () -> versions.approve(versions.list(template).getFirst().id(), STEERING_GROUP));
    }

    /** Writes the text anew and freezes it. */
    public void change(TemplateId template, String markdown) {
        as(1, () -> {
            SaveResult saved =
                    versions.saveDraft(template, versions.draft(template).seen(), markdown);
            if (!(saved instanceof SaveResult.Saved)
                    || !versions.publish(template).isEmpty()) {
                throw new AssertionError("Not published: " + saved);
            }
        });
    }
}
