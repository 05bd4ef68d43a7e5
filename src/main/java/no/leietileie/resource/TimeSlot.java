package no.leietileie.resource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time; the end no longer belongs to it, so that one may begin where the other ends. */
public record TimeSlot(Instant start, Instant end) implements Comparable<TimeSlot> {

    /** Everybody who uses the product lives by this clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    public TimeSlot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A slot must end after it starts");
        }
    }

    public static TimeSlot on(LocalDate date, LocalTime from, LocalTime to) {
        return new TimeSlot(instant(date, from), instant(date, to));
    }

    /** All of the days, both included. */
    public static TimeSlot days(LocalDate first, LocalDate last) {
        return new TimeSlot(instant(first, LocalTime.MIDNIGHT), instant(last.plusDays(1), LocalTime.MIDNIGHT));
    }

    public static TimeSlot starting(LocalDateTime start, Duration length) {
        Instant from = start.atZone(ZONE).toInstant();
        return new TimeSlot(from, from.plus(length));
    }

    private static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(start, ZONE);
    }

    public LocalDateTime localEnd() {
        return LocalDateTime.ofInstant(end, ZONE);
    }

    public LocalDate date() {
        return localStart().toLocalDate();
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(TimeSlot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** What is left of this when {@code taken} is cut out: nothing, one or two pieces. */
    public List<TimeSlot> without(TimeSlot taken) {
        if (!overlaps(taken)) {
            return List.of(this);
        }
        List<TimeSlot> left = new ArrayList<>();
        if (start.isBefore(taken.start)) {
            left.add(new TimeSlot(start, taken.start));
        }
        if (taken.end.isBefore(end)) {
            left.add(new TimeSlot(taken.end, end));
        }
        return left;
    }

    /** The pieces that lie in a slot of both lists, in order. */
    public static List<TimeSlot> common(List<TimeSlot> some, List<TimeSlot> others) {
        List<TimeSlot> common = new ArrayList<>();
        for (TimeSlot one : some) {
            for (TimeSlot other : others) {
                if (one.overlaps(other)) {
                    common.add(new TimeSlot(later(one.start, other.start), earlier(one.end, other.end)));
                }
            }
        }
        return common.stream().sorted().toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public int compareTo(TimeSlot other) {
        return Comparator.comparing(TimeSlot::start)
                .thenComparing(TimeSlot::end)
                .compare(this, other);
    }
}
