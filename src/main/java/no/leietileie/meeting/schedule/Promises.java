package no.leietileie.meeting.schedule;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.letter.mailing.BookedLetter;
import no.leietileie.letter.mailing.BookedLetters;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Meetings;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.SeasonId;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that households have been told of their meeting. From then on its time and venue, and their place in it, stay when
 * the plan is made anew, and whoever changes them by hand is told that letters must be corrected.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Promises {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final BookedLetters letters;
    private final Clock clock;

    Promises(MeetingRepository meetings, ParticipantRepository participants, BookedLetters letters, Clock clock) {
        this.meetings = meetings;
        this.participants = participants;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Whoever changes a plan asks first who has been told: a letter that went out a moment ago counts, whoever sent it and
     * whatever became of the job that did.
     */
    public void note(SeasonId season) {
        var open = meetings.ofSeason(season.value()).stream()
                .filter(meeting -> meeting.isOpenAt(clock.instant()))
                .map(meeting -> meeting.id().value())
                .toList();
        letters.list(Meetings.BOOKING, open).stream()
                .filter(Promises::isPromise)
                .collect(Collectors.groupingBy(
                        BookedLetter::about, Collectors.mapping(BookedLetter::household, Collectors.toList())))
                .forEach((about, told) -> give(new MeetingId(about.id()), told));
    }

    /** As {@link #note(SeasonId)}, for one household that has just got a letter about its meeting. */
    public void note(MeetingId meeting, HouseholdId household) {
        boolean told = letters.listOf(Meetings.BOOKING, household).stream()
                .filter(letter -> letter.about().id() == meeting.value())
                .anyMatch(Promises::isPromise);
        if (told) {
            give(meeting, List.of(household));
        }
    }

    private static boolean isPromise(BookedLetter letter) {
        return letter.isOut()
                && !letter.outdated()
                && !letter.said().conditions().contains(Condition.CANCELLED);
    }

    /** @param told those of the meeting who were invited; others in it are left as they are */
    public void give(MeetingId id, List<HouseholdId> told) {
        var newly = participants.ofMeetings(List.of(id.value())).stream()
                .filter(participant -> told.contains(participant.household()) && !participant.isPromised())
                .toList();
        newly.forEach(participant -> participant.promise(clock.instant()));
        if (!newly.isEmpty()) {
            meetings.findById(id.value()).orElseThrow().pinSlot(true);
        }
    }
}
