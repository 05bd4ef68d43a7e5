package no.leietileie.meeting.ui;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.leietileie.meeting.season.SeasonData;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/**
 * A season as the form asks for it. Public because the binder reads it by reflection.
 *
 * @param list only for a new season
 * @param minutes of each meeting
 * @param starts the same ones on each of the days
 */
public record SeasonFields(
        String name,
        @Nullable HouseholdListRow list,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Integer perWeek,
        Integer minPersons,
        Integer maxPersons,
        Integer minutes,
        Integer commonMinutes,
        Integer talkMinutes,
        Set<DayOfWeek> days,
        Set<LocalTime> starts) {

    private static final int WEEKS = 8;

    static SeasonFields programme(LocalDate firstDay) {
        return of(SeasonData.programme("", firstDay, firstDay.plusWeeks(WEEKS)));
    }

    static SeasonFields of(SeasonData data) {
        var any = data.times().getFirst();
        return new SeasonFields(
                data.name(),
                null,
                data.firstDay(),
                data.lastDay(),
                data.meetingsPerWeek(),
                data.minPersons(),
                data.maxPersons(),
                (int) Duration.between(any.opens(), any.closes()).toMinutes(),
                data.commonMinutes(),
                data.talkMinutes(),
                data.times().stream().map(WeeklyHours::weekday).collect(Collectors.toSet()),
                data.times().stream().map(WeeklyHours::opens).collect(Collectors.toSet()));
    }

    SeasonData data() {
        return new SeasonData(
                name,
                Objects.requireNonNull(firstDay),
                Objects.requireNonNull(lastDay),
                perWeek,
                minPersons,
                maxPersons,
                commonMinutes,
                talkMinutes,
                times());
    }

    private List<WeeklyHours> times() {
        return days.stream()
                .flatMap(day -> starts.stream().map(start -> new WeeklyHours(day, start, start.plusMinutes(minutes))))
                .toList();
    }

    static boolean areApart(Set<LocalTime> starts, int minutes) {
        var sorted = starts.stream().sorted().toList();
        return IntStream.range(1, sorted.size())
                .noneMatch(i -> sorted.get(i).isBefore(sorted.get(i - 1).plusMinutes(minutes)));
    }
}
