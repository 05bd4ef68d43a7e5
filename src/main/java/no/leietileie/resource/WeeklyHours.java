package no.leietileie.resource;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** From when to when somebody is there on one day of every week. A day may have several. */
@Embeddable
public record WeeklyHours(@Enumerated(EnumType.STRING) DayOfWeek weekday, LocalTime opens, LocalTime closes)
        implements Comparable<WeeklyHours> {

    public WeeklyHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Opens at or after it closes");
        }
    }

    /** Monday to Friday. */
    public static List<WeeklyHours> workdays(LocalTime opens, LocalTime closes) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> new WeeklyHours(day, opens, closes))
                .toList();
    }

    @Override
    public int compareTo(WeeklyHours other) {
        return Comparator.comparing(WeeklyHours::weekday)
                .thenComparing(WeeklyHours::opens)
                .thenComparing(WeeklyHours::closes)
                .compare(this, other);
    }
}
