package no.leietileie.letter.mailing.composing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingText;
import no.leietileie.letter.mailing.store.MailingTextRepository;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.translation.ApprovedText;
import no.leietileie.letter.translation.ApprovedTexts;
import no.leietileie.letter.translation.TextLookup;
import org.springframework.stereotype.Component;

/** Copies the approved words of a mailing when a recipient first needs them, and knows whether they still are approved. */
@Component
public class MailingTexts {

    private final ApprovedTexts approved;
    private final MailingTextRepository repository;

    MailingTexts(ApprovedTexts approved, MailingTextRepository repository) {
        this.approved = approved;
        this.repository = repository;
    }

    /** What has been copied so far, and whatever else is asked for. */
    public Texts open(Mailing mailing) {
        return open(mailing, (template, language) -> copy(mailing, template, language));
    }

    /** What the letters were looked through with, and nothing else. */
    public Texts frozen(Mailing mailing) {
        return open(mailing, (_, _) -> Optional.empty());
    }

    private Texts open(Mailing mailing, Texts.Source source) {
        Map<Texts.Key, Optional<FrozenText>> known = new HashMap<>();
        repository
                .findAllByMailingIdAndRound(mailing.id().value(), mailing.round())
                .forEach(row ->
                        known.put(new Texts.Key(row.template(), row.language()), Optional.of(FrozenText.of(row))));
        return new Texts(known, source, this::isStillApproved);
    }

    private Optional<FrozenText> copy(Mailing mailing, TemplateId template, LanguageTag language) {
        return find(template, language)
                .map(text -> repository.save(new MailingText(mailing.id(), mailing.round(), text)))
                .map(FrozenText::of);
    }

    private boolean isStillApproved(FrozenText text) {
        return find(text.row().template(), text.language())
                .map(ApprovedText::sha256)
                .filter(text.row().sha256()::equals)
                .isPresent();
    }

    private Optional<ApprovedText> find(TemplateId template, LanguageTag language) {
        return Optional.of(approved.find(template, language))
                .filter(TextLookup.Sendable.class::isInstance)
                .map(TextLookup.Sendable.class::cast)
                .map(TextLookup.Sendable::text);
    }
}
