package no.leietileie.meeting.season;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.resource.WeeklyHours;

/**
 * A season as a form holds it.
 *
 * @param lastDay included
 * @param minPersons of a group; adults count, children do not
 * @param commonMinutes before the talks with each household
 * @param times of the week at which meetings may be held
 */
public record SeasonData(
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        int meetingsPerWeek,
        int minPersons,
        int maxPersons,
        int commonMinutes,
        int talkMinutes,
        List<WeeklyHours> times) {

    /** Longest name in characters. */
    public static final int NAME_LENGTH = 100;

    public SeasonData {
        times = times.stream().sorted().toList();
    }

    /** As the programme describes it: two meetings a week, 5 to 10 persons, an evening and a midday. */
    public static SeasonData programme(String name, LocalDate firstDay, LocalDate lastDay) {
        return new SeasonData(name, firstDay, lastDay, 2, 5, 10, 45, 20, usualTimes());
    }

    private static List<WeeklyHours> usualTimes() {
        return Stream.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
                .flatMap(day -> Stream.of(
                        new WeeklyHours(day, LocalTime.of(11, 0), LocalTime.of(14, 0)),
                        new WeeklyHours(day, LocalTime.of(15, 0), LocalTime.of(18, 0))))
                .toList();
    }

    /** The day of the season that is nearest to another day. */
    public LocalDate nearest(LocalDate day) {
        return day.isBefore(firstDay) ? firstDay : day.isAfter(lastDay) ? lastDay : day;
    }

    /** Whether any meeting could follow it. */
    public boolean isSound() {
        return !name.isBlank()
                && name.length() <= NAME_LENGTH
                && !lastDay.isBefore(firstDay)
                && meetingsPerWeek > 0
                && minPersons > 0
                && maxPersons >= minPersons
                && commonMinutes >= 0
                && talkMinutes > 0
                && !times.isEmpty()
                && timesAreApart()
                && timesAreLongEnough();
    }

    public boolean timesAreApart() {
        return Stream.iterate(1, i -> i < times.size(), i -> i + 1)
                .noneMatch(i -> times.get(i).weekday() == times.get(i - 1).weekday()
                        && times.get(i).opens().isBefore(times.get(i - 1).closes()));
    }

    /** Each must have room for the common part and one talk. */
    public boolean timesAreLongEnough() {
        return times.stream()
                .allMatch(time ->
                        Duration.between(time.opens(), time.closes()).toMinutes() >= commonMinutes + talkMinutes);
    }
}
