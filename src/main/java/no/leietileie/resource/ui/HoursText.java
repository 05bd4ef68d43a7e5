package no.leietileie.resource.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.resource.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** The hours of a week as people write them: {@code 8–15.30}, several of a day with a comma between. */
final class HoursText {

    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?\\s*[-–]\\s*(\\d{1,2})(?:[.:](\\d{2}))?");

    private HoursText() {}

    /** @throws IllegalArgumentException for what is no stretch of time */
    static List<WeeklyHours> parse(Map<DayOfWeek, String> texts) {
        return texts.entrySet().stream()
                .flatMap(day -> Arrays.stream(day.getValue().split(","))
                        .filter(text -> !text.isBlank())
                        .map(text -> stretch(day.getKey(), text.strip())))
                .sorted()
                .toList();
    }

    private static WeeklyHours stretch(DayOfWeek day, String text) {
        Matcher found = STRETCH.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("No stretch of time");
        }
        try {
            return new WeeklyHours(day, time(found.group(1), found.group(2)), time(found.group(3), found.group(4)));
        } catch (DateTimeException noSuchTime) {
            throw new IllegalArgumentException("No stretch of time", noSuchTime);
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }

    static Map<DayOfWeek, String> format(Collection<WeeklyHours> hours) {
        return hours.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        WeeklyHours::weekday,
                        TreeMap::new,
                        Collectors.mapping(
                                hour -> Formats.clock(hour.opens()) + "–" + Formats.clock(hour.closes()),
                                Collectors.joining(", "))));
    }
}
