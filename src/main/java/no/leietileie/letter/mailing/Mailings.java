package no.leietileie.letter.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.leietileie.access.Role;
import no.leietileie.letter.mailing.composing.Drafting;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.mailing.store.RecipientRepository;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.Templates;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares letters: for households somebody has chosen, or about something another module has booked. What is prepared waits to
 * be looked through and sent by a person; only reminders of meetings, which say again what a person has sent, are sent by a
 * job. A caller that books, moves or cancels calls
 * this in the transaction of its change.
 */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional
public class Mailings {

    private final Drafting drafting;
    private final RecipientRepository recipients;
    private final Templates templates;
    private final TenantList tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailings(
            Drafting drafting,
            RecipientRepository recipients,
            Templates templates,
            TenantList tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafting = drafting;
        this.recipients = recipients;
        this.templates = templates;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One letter to each household, with the template of this type that was decided last. A household that cannot get one is
     * shown with the reason before anything is sent, and becomes a task when it is.
     *
     * @param addressed each household once
     */
    public Composed compose(LetterType type, List<Addressed> addressed) {
        return decided(row -> row.info().type() == type)
                .<Composed>map(template -> new Composed.Ready(drafting.begin(template, addressed)))
                .orElseGet(Composed.NoTemplate::new);
    }

    /** As {@link #compose(LetterType, List)}, with a template somebody has chosen. */
    public MailingId compose(TemplateId template, List<Addressed> addressed) {
        return drafting.begin(template, addressed);
    }

    /** For households of the tenant list; which letter it is can still be changed. */
    public Composed compose(Selection selection) {
        List<HouseholdId> households = switch (selection) {
            case Selection.Matching(var filter) -> tenants.idsMatching(filter);
            case Selection.Ticked(var ticked) -> List.copyOf(ticked);
        };
        List<Addressed> addressed = households.stream().map(Addressed::of).toList();
        return decided(row -> row.info().type() == LetterType.INFORMATION)
                .or(() -> decided(row -> row.info().type().namesRecipient()))
                .<Composed>map(template -> new Composed.Ready(drafting.begin(template, addressed)))
                .orElseGet(Composed.NoTemplate::new);
    }

    private Optional<TemplateId> decided(Predicate<TemplateRow> wanted) {
        return templates.listAll().stream()
                .filter(row -> row.approvedOn() != null && !row.info().archived())
                .filter(wanted)
                .max(Comparator.comparing(
                                TemplateRow::approvedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(row -> row.info().id().value()))
                .map(row -> row.info().id());
    }

    /**
     * What letters say about this no longer holds for these households. Those that are out are marked as outdated, with an
     * event for each; those that are not will not be sent.
     *
     * @return households whose letter had not been sent
     */
    public Set<HouseholdId> outdate(MailingReference reference, Set<HouseholdId> households) {
        return outdate(reference, households, new HashSet<>());
    }

    /**
     * As {@link #outdate}, and prepares a letter about the change for those whose earlier letter is out. Those who never got
     * one need no correction: the caller writes to them as to everybody new.
     *
     * @param type such as {@link LetterType#MEETING_CHANGE}
     * @param addressed with the new values, and those of before
     */
    public Correction correct(MailingReference reference, LetterType type, List<Addressed> addressed) {
        Set<HouseholdId> households = new HashSet<>();
        addressed.forEach(one -> households.add(one.household()));
        Set<HouseholdId> informed = new HashSet<>();
        Set<HouseholdId> withdrawn = outdate(reference, households, informed);
        List<Addressed> affected = addressed.stream()
                .filter(one -> informed.contains(one.household()))
                .toList();
        return new Correction(affected.isEmpty() ? null : compose(type, affected), withdrawn);
    }

    private Set<HouseholdId> outdate(
            MailingReference reference, Set<HouseholdId> households, Set<HouseholdId> informed) {
        Instant now = clock.instant();
        Set<HouseholdId> withdrawn = new HashSet<>();
        Set<MailingId> changed = new HashSet<>();
        drafting.lock(recipients.mailingsAbout(reference.kind(), Set.of(reference.id())));
        for (Recipient letter : recipients.lockAbout(reference.kind(), reference.id())) {
            if (!households.contains(letter.household())) {
                continue;
            }
            RecipientState state = letter.state();
            if (state.isOut() || state == RecipientState.UNDERWAY) {
                letter.outdate(now);
                informed.add(letter.household());
                events.publishEvent(letter.happened(LetterHappened.What.OUTDATED, null));
            } else if (state == RecipientState.READY || state == RecipientState.EXCEPTED) {
                letter.except(RecipientProblem.OUTDATED, "");
                changed.add(letter.mailing());
                withdrawn.add(letter.household());
            }
        }
        changed.forEach(drafting::changed);
        withdrawn.removeAll(informed);
        return withdrawn;
    }

    /** Every letter about something booked, oldest first, as far as the user may see its household. */
    @Transactional(readOnly = true)
    public List<RecipientRow> listAbout(MailingReference reference) {
        return recipients.about(reference.kind(), reference.id()).stream()
                .map(Recipient::row)
                .toList();
    }
}
