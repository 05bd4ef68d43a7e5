package no.leietileie.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import no.leietileie.access.ActingUser;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.LetterWritten;
import no.leietileie.meeting.ParticipantRow;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.meeting.SeasonId;
import no.leietileie.support.DatabaseTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done for each letter that goes out. */
@DatabaseTest
class SentInvitationsTest {

    private static final int ONE_GROUP = 10;

    @Autowired
    SeasonFixture seasons;

    @Autowired
    MeetingLetterFixture fixture;

    @Autowired
    SentInvitations sent;

    @Autowired
    EntityManagerFactory factory;

    @BeforeEach
    void theLetters() {
        fixture.decide();
    }

    @Test
    void a_letter_in_a_season_of_many_takes_no_more_reading_than_one_in_a_season_of_few() {
        var few = seasons.planned(8);
        fixture.invite(few);
        var many = seasons.planned(32);
        fixture.invite(many);
        assertThat(fixture.letters(many))
                .hasSizeGreaterThan(2 * fixture.letters(few).size());

        assertThat(readFor(many)).isLessThanOrEqualTo(readFor(few) + ONE_GROUP);
        assertThat(fixture.meetings(many))
                .flatMap(meeting -> meeting.participants())
                .allMatch(ParticipantRow::promised);
    }

    /** Rows that are read when one letter of the season has gone out. */
    private long readFor(SeasonId season) {
        BookedLetter letter = fixture.letters(season).getFirst();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        ActingUser.as(ActingUser.SYSTEM, () -> {
            sent.follow(new LetterWritten(letter.id(), letter.household(), letter.about()));
            return letter;
        });
        statistics.setStatisticsEnabled(false);
        return statistics.getEntityLoadCount() + statistics.getCollectionLoadCount();
    }
}
