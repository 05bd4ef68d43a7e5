package no.leietileie.meeting.invitation;

import no.leietileie.letter.mailing.LetterWritten;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.schedule.Promises;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a letter says is promised from the moment in which it is out. Follows after the letter's own transaction: the job that
 * sends must not wait for somebody who plans, and whoever plans looks for herself anyway.
 */
@Component
class SentInvitations {

    private final MeetingRepository meetings;
    private final SeasonRepository seasons;
    private final Promises promises;
    private final Corrections corrections;
    private final TransactionTemplate transaction;

    SentInvitations(
            MeetingRepository meetings,
            SeasonRepository seasons,
            Promises promises,
            Corrections corrections,
            PlatformTransactionManager transactions) {
        this.meetings = meetings;
        this.seasons = seasons;
        this.promises = promises;
        this.corrections = corrections;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener
    void follow(LetterWritten event) {
        MailingReference about = event.reference();
        if (about != null && about.kind().equals(Meetings.BOOKING)) {
            var meeting = new MeetingId(about.id());
            // In a transaction of its own: what follows reads nothing before it has the season's lock.
            var season = transaction.execute(_ -> meetings.seasonOf(meeting.value()));
            if (season != null && season.isPresent()) {
                transaction.executeWithoutResult(_ -> follow(new SeasonId(season.get()), meeting, event.household()));
            }
        }
    }

    /** Looks at this household alone: a season has as many letters as households, and each of them is followed. */
    private void follow(SeasonId season, MeetingId meeting, HouseholdId household) {
        seasons.lock(season.value());
        promises.note(meeting, household);
        corrections.follow(season, household);
    }
}
