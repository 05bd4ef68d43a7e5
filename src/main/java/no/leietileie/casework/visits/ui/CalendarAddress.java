package no.leietileie.casework.visits.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the calendar shows, as its address says it. */
record CalendarAddress(View view, LocalDate date, Whose whose) {

    enum View {
        MONTH("maned"),
        WEEK("uke"),
        DAY("dag"),
        AGENDA("liste");

        private final String parameter;

        View(String parameter) {
            this.parameter = parameter;
        }
    }

    enum Whose {
        MINE("mine"),
        TEAM("team"),
        INTERPRETERS("tolker"),
        VENUES("lokaler");

        private final String parameter;

        Whose(String parameter) {
            this.parameter = parameter;
        }
    }

    private static final String VIEW = "vis";
    private static final String DATE = "dato";
    private static final String WHOSE = "hvem";

    /** Never fails: what cannot be read is as at first. */
    static CalendarAddress read(QueryParameters query, LocalDate today, Whose usual) {
        return new CalendarAddress(
                of(View.values(), view -> view.parameter, query.getSingleParameter(VIEW), View.WEEK),
                query.getSingleParameter(DATE).flatMap(CalendarAddress::date).orElse(today),
                of(Whose.values(), whose -> whose.parameter, query.getSingleParameter(WHOSE), usual));
    }

    private static <E> E of(E[] values, Function<E, String> parameter, Optional<String> wanted, E usual) {
        return Stream.of(values)
                .filter(value -> wanted.filter(parameter.apply(value)::equals).isPresent())
                .findFirst()
                .orElse(usual);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    QueryParameters toQuery() {
        return new QueryParameters(
                Map.of(VIEW, List.of(view.parameter), DATE, List.of(date.toString()), WHOSE, List.of(whose.parameter)));
    }

    CalendarAddress with(View other) {
        return new CalendarAddress(other, date, whose);
    }

    CalendarAddress with(LocalDate other) {
        return new CalendarAddress(view, other, whose);
    }

    CalendarAddress with(Whose other) {
        return new CalendarAddress(view, date, other);
    }

    CalendarAddress next() {
        return step(1);
    }

    CalendarAddress previous() {
        return step(-1);
    }

    private CalendarAddress step(int steps) {
        return with(
                switch (view) {
                    case MONTH -> date.plusMonths(steps);
                    case WEEK, AGENDA -> date.plusWeeks(steps);
                    case DAY -> date.plusDays(steps);
                });
    }

    LocalDate firstDay() {
        return switch (view) {
            case MONTH -> monday(date.withDayOfMonth(1));
            case WEEK, AGENDA -> monday(date);
            case DAY -> date;
        };
    }

    LocalDate lastDay() {
        return switch (view) {
            case MONTH -> monday(date.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
            case WEEK, AGENDA -> monday(date).plusDays(6);
            case DAY -> date;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
