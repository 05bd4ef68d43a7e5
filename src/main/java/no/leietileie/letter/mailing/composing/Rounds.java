package no.leietileie.letter.mailing.composing;

import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.letter.mailing.LetterSettings;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingSender;
import no.leietileie.letter.mailing.store.MailingSenderRepository;
import no.leietileie.letter.pdf.CommonParagraphs;
import no.leietileie.letter.template.Templates;
import no.leietileie.municipality.Logo;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.municipality.Policies;
import org.springframework.stereotype.Component;

/** Opens a mailing for writing its letters. */
@Component
public class Rounds {

    private final Templates templates;
    private final MailingTexts texts;
    private final MailingSenderRepository senders;
    private final MunicipalitySettings municipality;
    private final Policies policies;
    private final Clock clock;

    Rounds(
            Templates templates,
            MailingTexts texts,
            MailingSenderRepository senders,
            MunicipalitySettings municipality,
            Policies policies,
            Clock clock) {
        this.templates = templates;
        this.texts = texts;
        this.senders = senders;
        this.municipality = municipality;
        this.policies = policies;
        this.clock = clock;
    }

    /** While it is looked through: on today's paper, and texts that are needed for the first time are copied. */
    public Round open(Mailing mailing) {
        return round(mailing, texts.open(mailing), today());
    }

    /** When it is sent or read again: on the paper and with the texts it was sent with. */
    public Round frozen(Mailing mailing) {
        return round(mailing, texts.frozen(mailing), mailing.letterDate() == null ? today() : mailing.letterDate());
    }

    /** Keeps the paper of today for the mailing. */
    public void freezePaper(Mailing mailing) {
        LocalDate date = today();
        senders.save(new MailingSender(
                mailing.id(),
                municipality.letterheadOn(date),
                municipality.logoOn(date).map(Logo::content).orElse(null)));
    }

    private Round round(Mailing mailing, Texts known, LocalDate date) {
        return new Round(
                mailing.id(),
                templates.find(mailing.template()).orElseThrow(),
                mailing.options(),
                known,
                paper(mailing, date),
                new CommonParagraphs());
    }

    private Paper paper(Mailing mailing, LocalDate date) {
        LocalDate replyBy =
                date.plusDays(policies.inForceOn(date).value(LetterSettings.KEY).replyDays());
        return senders.findById(mailing.id().value())
                .filter(_ -> !mailing.state().isOpen())
                .map(kept -> Paper.of(kept.letterhead(), kept.logo(), date, replyBy))
                .orElseGet(() -> Paper.of(
                        municipality.letterheadOn(date),
                        municipality.logoOn(date).map(Logo::content).orElse(null),
                        date,
                        replyBy));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
