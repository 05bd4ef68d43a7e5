package no.leietileie.meeting.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * The rules of a season; all of them are settings.
 *
 * @param from the first day
 * @param to the last day
 * @param meetingsPerWeek at most, per ISO week
 * @param daysOff without meetings: holidays and days to avoid
 * @param minPersons of a group; one that was promised may have become smaller
 * @param commonMinutes of a meeting, before the talks with each household
 * @param talkMinutes of each household's own talk
 * @param consultants at each meeting
 * @param interpretersAtMost at each meeting
 * @param staffLanguages that consultants speak: nobody who knows one of them needs an interpreter
 * @param alike sets of languages whose speakers understand each other
 * @param eveningFrom slots that start then or later suit those who work by day
 * @param keepDraft whether places that nobody was promised are kept too, where it costs little
 */
public record SeasonRules(
        LocalDate from,
        LocalDate to,
        int meetingsPerWeek,
        Set<LocalDate> daysOff,
        GroupKey groupKey,
        int minPersons,
        int maxPersons,
        int commonMinutes,
        int talkMinutes,
        int consultants,
        int interpretersAtMost,
        Set<String> staffLanguages,
        List<Set<String>> alike,
        LocalTime eveningFrom,
        boolean keepDraft) {

    public SeasonRules {
        daysOff = Set.copyOf(daysOff);
        staffLanguages = Set.copyOf(staffLanguages);
        alike = alike.stream().map(Set::copyOf).toList();
        if (to.isBefore(from)
                || minPersons < 1
                || maxPersons < minPersons
                || meetingsPerWeek < 0
                || talkMinutes < 1
                || commonMinutes < 0
                || consultants < 1
                || interpretersAtMost < 0) {
            throw new IllegalArgumentException("Rules of a season that no meeting can follow");
        }
    }

    /** As the programme describes it: two meetings a week, 5 to 10 persons, grouped by nationality, two consultants. */
    public static SeasonRules programme(LocalDate from, LocalDate to) {
        return new SeasonRules(
                from,
                to,
                2,
                Set.of(),
                GroupKey.NATIONALITY,
                5,
                10,
                45,
                20,
                2,
                2,
                Set.of("nb", "nn", "en"),
                List.of(Set.of("nb", "nn", "no"), Set.of("fa", "prs")),
                LocalTime.of(16, 0),
                true);
    }

    /** One name for all languages whose speakers understand each other. */
    public String commonName(String language) {
        return alike.stream()
                .filter(languages -> languages.contains(language))
                .map(languages -> languages.stream().sorted().findFirst().orElse(language))
                .findFirst()
                .orElse(language);
    }

    public boolean isDayOff(LocalDate day) {
        return day.isBefore(from) || day.isAfter(to) || daysOff.contains(day);
    }

    public boolean isEvening(TimeSlot slot) {
        return !slot.from().isBefore(eveningFrom);
    }

    /** How many talks one consultant, or one interpreter, can have in the slot after the common part. */
    public int talksPerPerson(TimeSlot slot) {
        return Math.max(0, (slot.minutes() - commonMinutes) / talkMinutes);
    }

    public SeasonRules withMeetingsPerWeek(int meetings) {
        return new SeasonRules(
                from,
                to,
                meetings,
                daysOff,
                groupKey,
                minPersons,
                maxPersons,
                commonMinutes,
                talkMinutes,
                consultants,
                interpretersAtMost,
                staffLanguages,
                alike,
                eveningFrom,
                keepDraft);
    }

    public SeasonRules withMaxPersons(int persons) {
        return new SeasonRules(
                from,
                to,
                meetingsPerWeek,
                daysOff,
                groupKey,
                minPersons,
                persons,
                commonMinutes,
                talkMinutes,
                consultants,
                interpretersAtMost,
                staffLanguages,
                alike,
                eveningFrom,
                keepDraft);
    }

    public SeasonRules withDaysOff(Set<LocalDate> days) {
        return new SeasonRules(
                from,
                to,
                meetingsPerWeek,
                days,
                groupKey,
                minPersons,
                maxPersons,
                commonMinutes,
                talkMinutes,
                consultants,
                interpretersAtMost,
                staffLanguages,
                alike,
                eveningFrom,
                keepDraft);
    }

    public SeasonRules withGroupKey(GroupKey key) {
        return new SeasonRules(
                from,
                to,
                meetingsPerWeek,
                daysOff,
                key,
                minPersons,
                maxPersons,
                commonMinutes,
                talkMinutes,
                consultants,
                interpretersAtMost,
                staffLanguages,
                alike,
                eveningFrom,
                keepDraft);
    }
}
