package no.leietileie.meeting.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.meeting.MeetingId;
import no.leietileie.register.HouseholdId;

/**
 * How far the letters of a season are, for meetings that have not begun.
 *
 * @param meetings those who are in each meeting, in order of time
 * @param withoutPlace those who were told of a place that they have no longer
 */
public record InvitationSurvey(Map<MeetingId, List<LetterStanding>> meetings, List<LetterStanding> withoutPlace) {

    public InvitationSurvey {
        withoutPlace = List.copyOf(withoutPlace);
    }

    /** Of everybody in a meeting or told of one. */
    public List<LetterStanding> all() {
        return Stream.concat(meetings.values().stream().flatMap(Collection::stream), withoutPlace.stream())
                .toList();
    }

    public List<LetterStanding> of(MeetingId meeting) {
        return meetings.getOrDefault(meeting, List.of());
    }

    public Map<HouseholdId, LetterStanding> byHousehold() {
        return all().stream()
                .collect(Collectors.toMap(LetterStanding::household, standing -> standing, (one, _) -> one));
    }

    public long count(LetterStanding.State state) {
        return all().stream().filter(one -> one.state() == state).count();
    }

    /** Those who were told what does not hold. */
    public long wrong() {
        return all().stream().filter(one -> one.state().isWrong()).count();
    }

    /** Mailings with corrections that wait. */
    public Set<MailingId> corrections() {
        return mailings(LetterStanding.State.CORRECTION_PREPARED);
    }

    /** Mailings in which letters of this state are. */
    public Set<MailingId> mailings(LetterStanding.State state) {
        return all().stream()
                .filter(one -> one.state() == state && one.mailing() != null)
                .map(LetterStanding::mailing)
                .collect(Collectors.toSet());
    }
}
