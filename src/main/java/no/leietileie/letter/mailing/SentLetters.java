package no.leietileie.letter.mailing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.store.LetterDocument;
import no.leietileie.letter.mailing.store.LetterDocumentRepository;
import no.leietileie.letter.mailing.store.LetterStatus;
import no.leietileie.letter.mailing.store.LetterStatusRepository;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.MailingText;
import no.leietileie.letter.mailing.store.MailingTextRepository;
import no.leietileie.letter.mailing.store.PrintedLetters;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.Templates;
import no.leietileie.register.HouseholdId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went out, as it was then. Each time somebody opens a letter the access log says so. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class SentLetters {

    private static final String SUBJECT = "letter.pdf";
    private static final String EVIDENCE = "letter.evidence";

    private final RecipientRepository recipients;
    private final MailingRepository mailings;
    private final MailingTextRepository texts;
    private final Templates templates;
    private final LetterDocumentRepository documents;
    private final LetterStatusRepository statuses;
    private final PrintedLetters printed;
    private final ApplicationEventPublisher events;
    private final AccessLog log;
    private final Clock clock;

    SentLetters(
            RecipientRepository recipients,
            MailingRepository mailings,
            MailingTextRepository texts,
            Templates templates,
            LetterDocumentRepository documents,
            LetterStatusRepository statuses,
            PrintedLetters printed,
            ApplicationEventPublisher events,
            AccessLog log,
            Clock clock) {
        this.recipients = recipients;
        this.mailings = mailings;
        this.texts = texts;
        this.templates = templates;
        this.documents = documents;
        this.statuses = statuses;
        this.printed = printed;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    /** Letters that are out or were tried, newest first. */
    @Transactional(readOnly = true)
    public List<RecipientRow> listOf(HouseholdId household) {
        return recipients.ofHousehold(household.value()).stream()
                .map(Recipient::row)
                .filter(row -> row.state().isOut()
                        || row.state() == RecipientState.UNDERWAY
                        || row.state() == RecipientState.HELD_BACK
                        || row.state() == RecipientState.FAILED)
                .toList();
    }

    @Transactional(readOnly = true)
    public String templateName(MailingId id) {
        return mailings.findById(id.value())
                .flatMap(mailing -> templates.find(mailing.template()))
                .map(TemplateInfo::name)
                .orElseThrow();
    }

    /** The file that went out, byte by byte. Empty for a letter that was never made, or that the user may not see. */
    public Optional<byte[]> open(LetterId id) {
        return recipients
                .findById(id.value())
                .flatMap(recipient -> documents.findById(id.value()).map(document -> {
                    log.looked(recipient.household().value(), SUBJECT);
                    return document.content();
                }));
    }

    public Optional<SentLetter> find(LetterId id) {
        return recipients
                .findById(id.value())
                .flatMap(recipient -> documents.findById(id.value()).map(document -> {
                    log.looked(recipient.household().value(), EVIDENCE);
                    return evidence(recipient, document);
                }));
    }

    /** What became of a letter, oldest first; also of one that was never made. As much of a look as the letter itself. */
    public List<SentLetter.Step> history(LetterId id) {
        return recipients
                .findById(id.value())
                .map(recipient -> {
                    log.looked(recipient.household().value(), EVIDENCE);
                    return steps(id);
                })
                .orElse(List.of());
    }

    private List<SentLetter.Step> steps(LetterId id) {
        return statuses.findAllByRecipientIdOrderById(id.value()).stream()
                .map(SentLetters::step)
                .toList();
    }

    private static SentLetter.Step step(LetterStatus status) {
        return new SentLetter.Step(status.at(), status.status(), status.detail(), status.actorName());
    }

    private SentLetter evidence(Recipient recipient, LetterDocument document) {
        Mailing mailing = mailings.findById(recipient.mailing().value()).orElseThrow();
        return new SentLetter(
                recipient.row(),
                document.madeAt(),
                document.sha256(),
                document.pages(),
                words(mailing, recipient.textLanguage() == null ? List.of() : List.of(recipient.textLanguage())),
                document.data(),
                steps(recipient.id()));
    }

    /** What this letter was made of: its own language, and the language that goes along. */
    private List<SentLetter.Words> words(Mailing mailing, List<LanguageTag> own) {
        List<MailingText> all = texts.findAllByMailingIdAndRound(mailing.id().value(), mailing.round());
        Stream<MailingText> first = all.stream().filter(text -> own.contains(text.language()));
        Stream<MailingText> others = all.stream()
                .filter(text -> !own.contains(text.language()))
                .filter(text -> text.translators().isEmpty());
        return Stream.concat(first, others).map(SentLetters::words).toList();
    }

    private static SentLetter.Words words(MailingText text) {
        return new SentLetter.Words(
                text.templateName(),
                text.language(),
                text.versionNumber(),
                text.sha256(),
                text.translators(),
                text.approvers(),
                text.approvedAt());
    }

    /**
     * The print room has posted what somebody took along: not what has been made since. Returns how many letters; 0 when
     * nobody has taken any.
     */
    public long posted(MailingId id) {
        Set<Long> fetched = statuses.fetched(id.value());
        long[] posted = {0};
        printed.forEach(id, (_, letter) -> {
            if (fetched.contains(letter.kept().letter())) {
                posted[0] += post(letter.recipient());
            }
        });
        if (posted[0] > 0) {
            events.publishEvent(new MailingHappened(id, MailingHappened.What.POSTED, posted[0]));
        }
        return posted[0];
    }

    private int post(Recipient recipient) {
        if (recipient.state() != RecipientState.PRINTABLE) {
            return 0;
        }
        recipient.sent(clock.instant(), null);
        statuses.save(new LetterStatus(recipient.id(), recipient.state().name(), null, clock.instant()));
        events.publishEvent(recipient.happened(LetterHappened.What.SENT, null));
        return 1;
    }
}
