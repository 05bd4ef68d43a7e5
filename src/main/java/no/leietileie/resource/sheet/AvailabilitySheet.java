package no.leietileie.resource.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.leietileie.base.Folded;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.WeeklyHours;
import no.leietileie.resource.sheet.SheetProblem.Kind;

/**
 * A sheet of who is there when: the columns {@code Navn}, {@code Dag}, {@code Fra}, {@code Til} for the hours of every
 * week, and {@code Borte fra}, {@code Borte til} for days away. A row may say either or both.
 */
final class AvailabilitySheet {

    private static final int ROWS_SEARCHED_FOR_HEADER = 10;
    private static final List<String> WEEKDAYS = List.of("ma", "ti", "on", "to", "fr", "lo", "so");
    private static final Map<String, DayOfWeek> TYSDAG_AND_LAURDAG =
            Map.of("ty", DayOfWeek.TUESDAY, "la", DayOfWeek.SATURDAY, "su", DayOfWeek.SUNDAY);

    record Absent(ResourceId resource, LocalDate firstDay, LocalDate lastDay) {}

    private final Map<String, List<ResourceId>> byName;
    private final Map<ResourceId, List<WeeklyHours>> hours = new TreeMap<>();
    private final Set<Absent> absences = new LinkedHashSet<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    private AvailabilitySheet(Map<String, List<ResourceId>> byName) {
        this.byName = byName;
    }

    /** @param byName folded names of everything that can be booked */
    static AvailabilitySheet read(List<List<String>> rows, Map<String, List<ResourceId>> byName)
            throws SheetRefusedException {
        AvailabilitySheet sheet = new AvailabilitySheet(byName);
        int header = sheet.findHeader(rows);
        for (int at = header + 1; at < rows.size(); at++) {
            sheet.take(at + 1, rows.get(at));
        }
        return sheet;
    }

    private int findHeader(List<List<String>> rows) throws SheetRefusedException {
        for (int at = 0; at < Math.min(rows.size(), ROWS_SEARCHED_FOR_HEADER); at++) {
            Map<String, Integer> found = new HashMap<>();
            for (int column = 0; column < rows.get(at).size(); column++) {
                found.putIfAbsent(Folded.of(rows.get(at).get(column)), column);
            }
            if (found.containsKey("navn") && (found.containsKey("dag") || found.containsKey("bortefra"))) {
                columns = found;
                return at;
            }
        }
        throw new SheetRefusedException(SheetRefusal.NO_HEADER);
    }

    private void take(int number, List<String> row) {
        String name = cell(row, "navn");
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        List<ResourceId> named = byName.getOrDefault(Folded.of(name), List.of());
        if (named.size() != 1) {
            Kind kind = named.isEmpty() ? Kind.UNKNOWN_NAME : Kind.NAME_OF_SEVERAL;
            problems.add(new SheetProblem(number, kind, name));
            return;
        }
        boolean said = takeHours(number, row, named.getFirst()) | takeAbsence(number, row, named.getFirst());
        if (!said) {
            problems.add(new SheetProblem(number, Kind.SAYS_NOTHING, name));
        }
    }

    private boolean takeHours(int number, List<String> row, ResourceId resource) {
        String weekday = cell(row, "dag");
        if (weekday.isBlank()) {
            return false;
        }
        Optional<DayOfWeek> day = weekday(weekday);
        Optional<LocalTime> from = TimeText.time(cell(row, "fra"));
        Optional<LocalTime> to = TimeText.time(cell(row, "til"));
        if (day.isEmpty()) {
            problems.add(new SheetProblem(number, Kind.UNKNOWN_WEEKDAY, weekday));
        } else if (from.isEmpty() || to.isEmpty()) {
            problems.add(new SheetProblem(number, Kind.NOT_A_TIME, cell(row, from.isEmpty() ? "fra" : "til")));
        } else if (!from.get().isBefore(to.get())) {
            problems.add(new SheetProblem(number, Kind.ENDS_BEFORE_IT_STARTS, cell(row, "til")));
        } else {
            hours.computeIfAbsent(resource, id -> new ArrayList<>())
                    .add(new WeeklyHours(day.get(), from.get(), to.get()));
        }
        return true;
    }

    private boolean takeAbsence(int number, List<String> row, ResourceId resource) {
        String first = cell(row, "bortefra");
        if (first.isBlank()) {
            return false;
        }
        String last = cell(row, "bortetil").isBlank() ? first : cell(row, "bortetil");
        Optional<LocalDate> from = TimeText.date(first);
        Optional<LocalDate> to = TimeText.date(last);
        if (from.isEmpty() || to.isEmpty()) {
            problems.add(new SheetProblem(number, Kind.NOT_A_DATE, from.isEmpty() ? first : last));
        } else if (to.get().isBefore(from.get())) {
            problems.add(new SheetProblem(number, Kind.ENDS_BEFORE_IT_STARTS, last));
        } else {
            absences.add(new Absent(resource, from.get(), to.get()));
        }
        return true;
    }

    private static Optional<DayOfWeek> weekday(String text) {
        String start = Folded.of(text);
        start = start.substring(0, Math.min(2, start.length()));
        int at = WEEKDAYS.indexOf(start);
        return at >= 0 ? Optional.of(DayOfWeek.of(at + 1)) : Optional.ofNullable(TYSDAG_AND_LAURDAG.get(start));
    }

    private String cell(List<String> row, String column) {
        Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    Map<ResourceId, List<WeeklyHours>> hours() {
        return hours;
    }

    Set<Absent> absences() {
        return absences;
    }

    List<SheetProblem> problems() {
        return problems;
    }
}
