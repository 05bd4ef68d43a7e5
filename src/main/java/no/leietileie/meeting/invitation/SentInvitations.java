package no.leietileie.meeting.invitation;

import no.leietileie.letter.mailing.LetterWritten;
import no.leietileie.letter.mailing.MailingReference;
import no.leietileie.meeting.Meeting;
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
            transaction.executeWithoutResult(_ -> meetings.findById(about.id())
                    .map(Meeting::season)
                    .ifPresent(season -> follow(season, event.household())));
        }
    }

    private void follow(SeasonId season, HouseholdId household) {
        seasons.lock(season.value());
        promises.note(season);
        corrections.follow(season, household);
    }
}
