package no.leietileie.letter.mailing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.letter.mailing.composing.Drafting;
import no.leietileie.letter.mailing.composing.Rounds;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingQueue;
import no.leietileie.letter.mailing.store.HiddenRecipients;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.letter.mailing.store.RecipientRepository.Count;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.Templates;
import no.leietileie.municipality.Policies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking through mailings and sending them. A step that does not fit the mailing's state throws
 * {@link IllegalStateException}; one that somebody else was quicker with, an optimistic locking failure.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class MailingDesk {

    private static final Duration SOON = Duration.ofMinutes(15);

    private final MailingRepository mailings;
    private final RecipientRepository recipients;
    private final HiddenRecipients hidden;
    private final Templates templates;
    private final Drafting drafting;
    private final Rounds rounds;
    private final MailingQueue queue;
    private final Policies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailingDesk(
            MailingRepository mailings,
            RecipientRepository recipients,
            HiddenRecipients hidden,
            Templates templates,
            Drafting drafting,
            Rounds rounds,
            MailingQueue queue,
            Policies policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.hidden = hidden;
        this.templates = templates;
        this.drafting = drafting;
        this.rounds = rounds;
        this.queue = queue;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /** Empty for a mailing of others of whose recipients the user may see none. */
    @Transactional(readOnly = true)
    public Optional<MailingRow> find(MailingId id) {
        return mailings.findSeen(id.value(), user())
                .map(mailing -> rows(List.of(mailing)).getFirst());
    }

    /** Newest first; a mailing of others of whose recipients the user may see none is not there. */
    @Transactional(readOnly = true)
    public Page<MailingRow> page(Pageable page) {
        Page<Mailing> found = mailings.page(user(), page);
        Map<MailingId, MailingRow> rows =
                rows(found.getContent()).stream().collect(Collectors.toMap(MailingRow::id, Function.identity()));
        return found.map(mailing -> Objects.requireNonNull(rows.get(mailing.id())));
    }

    /** Those that a job works on or will begin with soon: whoever looks at one sees it begin. */
    @Transactional(readOnly = true)
    public List<MailingRow> listBusy() {
        return rows(mailings.seenBusy(
                EnumSet.of(MailingState.PREPARING, MailingState.SENDING),
                clock.instant().plus(SOON),
                user()));
    }

    private static long user() {
        return CurrentUser.get().id().value();
    }

    private List<MailingRow> rows(Collection<Mailing> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<TemplateId, TemplateInfo> infos = templates.listAll().stream()
                .map(TemplateRow::info)
                .collect(Collectors.toMap(TemplateInfo::id, Function.identity()));
        Map<Long, List<Count>> counts =
                recipients
                        .counts(found.stream()
                                .map(mailing -> mailing.id().value())
                                .toList())
                        .stream()
                        .collect(groupingBy(Count::mailingId));
        return found.stream()
                .map(mailing -> mailing.row(
                        Objects.requireNonNull(infos.get(mailing.template())),
                        counts(counts.getOrDefault(mailing.id().value(), List.of()))))
                .toList();
    }

    private static RecipientCounts counts(List<Count> counts) {
        return new RecipientCounts(
                counts.stream().collect(groupingBy(Count::state, summingLong(Count::number))),
                counts.stream()
                        .filter(count -> count.problem() != null)
                        .collect(groupingBy(
                                count -> Objects.requireNonNull(count.problem()), summingLong(Count::number))),
                counts.stream()
                        .filter(count -> count.problem() == null)
                        .collect(groupingBy(Count::channel, summingLong(Count::number))));
    }

    /** How many recipients nobody has looked at yet, while the mailing is made ready. */
    @Transactional(readOnly = true)
    public long countWaiting(MailingId id) {
        return mailings.findById(id.value())
                .map(mailing -> recipients.countWaiting(id.value(), mailing.round()))
                .orElse(0L);
    }

    /** Another letter, or another form of it: everything is looked at anew. */
    public void change(MailingId id, long version, TemplateId template, MailingOptions options) {
        drafting.change(seen(id, version), template, options, recipients.countOf(id.value()));
    }

    /**
     * Begins when the time for changing one's mind is over. Empty where nobody gets a letter and nobody has to be told of
     * that, as when all of it has ceased to hold: it stays a draft.
     */
    public Optional<Instant> send(MailingId id, long version) {
        Mailing mailing = seen(id, version);
        RecipientCounts counts = counts(recipients.counts(List.of(id.value())));
        if (counts.sendable() == 0 && counts.toBeTold() == 0) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        int minutes = policies.inForceOn(today).value(LetterSettings.KEY).undoMinutes();
        Instant dispatch = clock.instant().plus(Duration.ofMinutes(minutes));
        mailing.send(CurrentUser.get(), today, dispatch);
        rounds.freezePaper(mailing);
        publish(mailing, MailingHappened.What.SENT);
        queue.add(id, MailingJob.SEND, dispatch);
        return Optional.of(dispatch);
    }

    /** Does not wait any longer. */
    public void sendNow(MailingId id) {
        lock(id).sendNow(clock.instant());
        queue.add(id, MailingJob.SEND);
    }

    /** Nothing has been sent; the mailing can be looked through again. */
    public void takeBack(MailingId id) {
        Mailing mailing = lock(id);
        mailing.takeBack();
        publish(mailing, MailingHappened.What.TAKEN_BACK);
    }

    /** Stops after the letters at hand, which are few. */
    public void pause(MailingId id) {
        Mailing mailing = lock(id);
        mailing.pause(PauseReason.ASKED);
        publish(mailing, MailingHappened.What.PAUSED);
    }

    public void resume(MailingId id) {
        Mailing mailing = lock(id);
        mailing.resume();
        publish(mailing, MailingHappened.What.RESUMED);
        queue.add(id, MailingJob.SEND);
    }

    /** What has not been sent will not be. */
    public void cancel(MailingId id) {
        Mailing mailing = lock(id);
        mailing.cancel(clock.instant());
        mailings.flush();
        hidden.cancelReady(id);
        publish(mailing, MailingHappened.What.CANCELLED);
    }

    /** A mailing that was never sent. */
    public void delete(MailingId id) {
        Mailing mailing = lock(id);
        if (!mailing.state().isOpen()) {
            throw new IllegalStateException("What has been sent stays");
        }
        publish(mailing, MailingHappened.What.DELETED);
        mailings.delete(mailing);
    }

    /**
     * Pausing, sending and giving up concern everybody in the mailing. Who sees only what is shared decides about no one
     * else's letters, but for those of a mailing of their own.
     */
    private Mailing lock(MailingId id) {
        Mailing mailing = mailings.lock(id.value()).orElseThrow();
        SignedInUser user = CurrentUser.get();
        if (!user.seesEveryHousehold() && !mailing.creator().equals(user.id())) {
            throw new IllegalStateException("Who does not see all recipients does not decide about them");
        }
        return mailing;
    }

    private Mailing seen(MailingId id, long version) {
        Mailing mailing = lock(id);
        if (mailing.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Mailing.class, id.value());
        }
        return mailing;
    }

    private void publish(Mailing mailing, MailingHappened.What what) {
        events.publishEvent(new MailingHappened(
                mailing.id(), what, recipients.countOf(mailing.id().value())));
    }
}
