package no.leietileie.meeting.day;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.season.SeasonRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One at a time in a season, as whoever changes its plan: a place that is given up on the day, and letters about it, are part
 * of the plan.
 */
@Component
class SeasonTurn {

    private final SeasonRepository seasons;
    private final MeetingRepository meetings;
    private final TransactionTemplate transaction;

    SeasonTurn(SeasonRepository seasons, MeetingRepository meetings, PlatformTransactionManager transactions) {
        this.seasons = seasons;
        this.meetings = meetings;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Whoever calls this has no transaction yet, or one that has the season's lock: within one, nothing is read before the
     * lock, or it would be what was before it.
     *
     * @param change is told of its transaction, so that it can take back what it has begun
     * @return empty when there is no such meeting
     */
    <T> Optional<T> of(MeetingId meeting, Function<TransactionStatus, T> change) {
        return meetings.seasonOf(meeting.value())
                .map(season -> Objects.requireNonNull(transaction.execute(status -> {
                    seasons.lock(season);
                    return change.apply(status);
                })));
    }
}
