package no.leietileie.letter.mailing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.letter.mailing.composing.Drafting;
import no.leietileie.letter.mailing.composing.Preparation;
import no.leietileie.letter.mailing.store.HiddenRecipients;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.Templates;
import no.leietileie.register.HouseholdId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For a module that keeps its letters in step with what it has booked: it asks what has been written, and says of each letter
 * whether it holds. A draft follows; what is out stays as it went out, and is marked.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class BookedLetters {

    private final RecipientRepository recipients;
    private final MailingRepository mailings;
    private final HiddenRecipients hidden;
    private final Templates templates;
    private final Drafting drafting;
    private final Preparation preparation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookedLetters(
            RecipientRepository recipients,
            MailingRepository mailings,
            HiddenRecipients hidden,
            Templates templates,
            Drafting drafting,
            Preparation preparation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recipients = recipients;
        this.mailings = mailings;
        this.hidden = hidden;
        this.templates = templates;
        this.drafting = drafting;
        this.preparation = preparation;
        this.events = events;
        this.clock = clock;
    }

    /** Of all that is booked under these numbers, oldest first, as far as the user may see the households. */
    @Transactional(readOnly = true)
    public List<BookedLetter> list(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : letters(recipients.aboutAll(kind, ids));
    }

    /** As {@link #list}; none of them is sent before the transaction ends. */
    public List<BookedLetter> lock(String kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        drafting.lock(recipients.mailingsAbout(kind, ids));
        return letters(recipients.lockAboutAll(kind, ids));
    }

    /** Of all that is booked of this kind, to one household, oldest first. */
    @Transactional(readOnly = true)
    public List<BookedLetter> listOf(String kind, HouseholdId household) {
        return letters(recipients.aboutOf(kind, household.value()));
    }

    /** As {@link #listOf}; none of them is sent before the transaction ends. */
    public List<BookedLetter> lockOf(String kind, HouseholdId household) {
        drafting.lock(recipients.mailingsAboutOf(kind, household.value()));
        return letters(recipients.lockAboutOf(kind, household.value()));
    }

    private List<BookedLetter> letters(List<Recipient> found) {
        Map<Long, Mailing> sent = mailings
                .findAllById(found.stream()
                        .map(recipient -> recipient.mailing().value())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(mailing -> mailing.id().value(), mailing -> mailing));
        Map<TemplateId, LetterType> types = templates.listAll().stream()
                .map(TemplateRow::info)
                .collect(Collectors.toMap(info -> info.id(), info -> info.type()));
        return found.stream()
                .map(recipient -> letter(
                        recipient,
                        Objects.requireNonNull(sent.get(recipient.mailing().value())),
                        types))
                .toList();
    }

    private static BookedLetter letter(Recipient recipient, Mailing mailing, Map<TemplateId, LetterType> types) {
        return new BookedLetter(
                recipient.id(),
                recipient.mailing(),
                mailing.state(),
                recipient.household(),
                Objects.requireNonNull(recipient.reference()),
                Objects.requireNonNull(types.get(mailing.template())),
                recipient.state(),
                recipient.problem(),
                recipient.outdatedAt() != null,
                recipient.row().sentAt(),
                recipient.addressed());
    }

    /** Numbers of a kind about which anything was ever written, to whomever. */
    @Transactional(readOnly = true)
    public Set<Long> written(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : hidden.referenced(kind, ids);
    }

    /** What it says does not hold: it is marked when it is out, with an event, and else it will not be sent. */
    public void outdate(LetterId id) {
        Recipient recipient = recipients.findById(id.value()).orElseThrow();
        if (recipient.state().isOut() || recipient.state() == RecipientState.UNDERWAY) {
            recipient.outdate(clock.instant());
            events.publishEvent(recipient.happened(LetterHappened.What.OUTDATED, null));
        } else {
            recipient.except(RecipientProblem.OUTDATED, "");
            drafting.changed(recipient.mailing());
        }
    }

    /** What was changed was changed back: a letter that is out is not outdated after all, and one that is not may be sent. */
    public void holdsAgain(LetterId id) {
        Recipient recipient = recipients.findById(id.value()).orElseThrow();
        if (recipient.outdatedAt() != null) {
            recipient.holdsAgain();
            events.publishEvent(recipient.happened(LetterHappened.What.HOLDS_AGAIN, null));
        } else {
            follow(id, recipient.addressed());
        }
    }

    /** The draft of a letter says this from now on. */
    public void follow(LetterId id, Addressed now) {
        Recipient recipient = recipients.findById(id.value()).orElseThrow();
        recipient.say(now);
        Mailing mailing = drafting.changed(recipient.mailing());
        if (mailing.state() == MailingState.DRAFT) {
            recipients.flush();
            preparation.prepare(mailing, List.of(recipient.household().value()));
        }
    }

    /** It is not needed any longer: the draft goes, and the mailing with its last letter. */
    public void takeBack(LetterId id) {
        Recipient recipient = recipients.findById(id.value()).orElseThrow();
        Mailing mailing = drafting.changed(recipient.mailing());
        recipients.delete(recipient);
        recipients.flush();
        if (hidden.isEmpty(mailing.id())) {
            events.publishEvent(new MailingHappened(mailing.id(), MailingHappened.What.DELETED, 0));
            mailings.delete(mailing);
        }
    }

    /**
     * More letters for a mailing that is being looked through.
     *
     * @return false when it is no longer: nothing was added
     */
    public boolean add(MailingId id, List<Addressed> addressed) {
        Mailing mailing = mailings.lock(id.value()).orElse(null);
        if (mailing == null || mailing.state() != MailingState.DRAFT) {
            return false;
        }
        drafting.add(drafting.changed(id), addressed);
        return true;
    }
}
