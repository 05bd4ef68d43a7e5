package no.leietileie.letter.mailing.composing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.leietileie.access.CurrentUser;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.LetterSettings;
import no.leietileie.letter.mailing.MailingHappened;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingOptions;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.dispatch.MailingJob;
import no.leietileie.letter.mailing.dispatch.MailingQueue;
import no.leietileie.letter.mailing.store.Mailing;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.Recipient;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.Templates;
import no.leietileie.municipality.Policies;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.SeenHouseholds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins mailings and changes what they say. A few recipients are made ready at once, many by a job. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Drafting {

    /** As many as are made ready before anybody notices the wait. */
    static final int AT_ONCE = 40;

    private static final int FLUSH = 1000;

    private final MailingRepository mailings;
    private final SeenHouseholds households;
    private final Templates templates;
    private final Preparation preparation;
    private final MailingQueue queue;
    private final Policies policies;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    Drafting(
            MailingRepository mailings,
            SeenHouseholds households,
            Templates templates,
            Preparation preparation,
            MailingQueue queue,
            Policies policies,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.mailings = mailings;
        this.households = households;
        this.templates = templates;
        this.preparation = preparation;
        this.queue = queue;
        this.policies = policies;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    public MailingId begin(TemplateId template, List<Addressed> addressed) {
        Mailing mailing = mailings.save(new Mailing(template, standard(template), CurrentUser.get(), clock.instant()));
        MailingId id = mailing.id();
        long stored = 0;
        for (int from = 0; from < addressed.size(); from += FLUSH) {
            stored += address(id, addressed.subList(from, Math.min(from + FLUSH, addressed.size())));
        }
        events.publishEvent(new MailingHappened(id, MailingHappened.What.CREATED, stored));
        prepare(id, stored);
        return id;
    }

    /** A letter of it has changed: whoever has seen the mailing without the change does not send it unseen. */
    public Mailing changed(MailingId id) {
        // A colleague may just now change another letter of it.
        Mailing mailing = mailings.lock(id.value()).orElseThrow();
        if (mailing.state() == MailingState.DRAFT) {
            entities.lock(mailing, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return mailing;
    }

    /**
     * Before any of their letters is locked: whoever changes or sends a whole mailing holds it before its letters, and would
     * wait in the other direction.
     */
    public void lock(Set<Long> ids) {
        if (!ids.isEmpty()) {
            mailings.lockAll(ids);
        }
    }

    /** More recipients for a mailing that is being looked through. */
    public void add(Mailing mailing, List<Addressed> addressed) {
        address(mailing.id(), addressed);
        if (addressed.size() > AT_ONCE) {
            mailing.prepareMore();
            queue.add(mailing.id(), MailingJob.PREPARE);
        } else {
            preparation.prepare(
                    mailing,
                    addressed.stream().map(one -> one.household().value()).toList());
        }
    }

    private long address(MailingId id, List<Addressed> some) {
        Set<HouseholdId> seen =
                households.among(some.stream().map(Addressed::household).toList());
        List<Recipient> chunk = some.stream()
                .filter(one -> seen.contains(one.household()))
                .map(one -> new Recipient(id, 0, one, null))
                .toList();
        chunk.forEach(entities::persist);
        entities.flush();
        chunk.forEach(entities::detach);
        return chunk.size();
    }

    /** Makes all recipients ready anew for another letter, or another form of it. */
    public void change(Mailing mailing, TemplateId template, MailingOptions options, long recipients) {
        mailing.change(template, options);
        mailings.saveAndFlush(mailing);
        prepare(mailing.id(), recipients);
    }

    private void prepare(MailingId id, long recipients) {
        if (recipients > AT_ONCE) {
            queue.add(id, MailingJob.PREPARE);
            return;
        }
        long after = 0;
        do {
            after = preparation.prepareNext(id, after);
        } while (after > 0);
    }

    /** As the municipality wants it; the information folder goes along with the information letter. */
    private MailingOptions standard(TemplateId template) {
        LetterSettings settings = policies.inForceOn(LocalDate.now(clock)).value(LetterSettings.KEY);
        boolean informs = templates
                .find(template)
                .filter(info -> info.type() == LetterType.INFORMATION)
                .isPresent();
        return new MailingOptions(
                settings.norwegianEnclosed(),
                settings.norwegianFirst(),
                settings.letterPerAdult(),
                informs ? folder() : List.of());
    }

    private List<TemplateId> folder() {
        return templates.listAll().stream()
                .filter(row -> row.info().type() == LetterType.FOLDER
                        && row.approvedOn() != null
                        && !row.info().archived())
                .max(Comparator.comparing((TemplateRow row) -> row.info().id().value()))
                .map(row -> List.of(row.info().id()))
                .orElse(List.of());
    }
}
