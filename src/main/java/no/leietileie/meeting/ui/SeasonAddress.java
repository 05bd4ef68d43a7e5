package no.leietileie.meeting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.meeting.planning.GroupKind;
import org.jspecify.annotations.Nullable;

/**
 * What of a season is shown, as its address says it.
 *
 * @param date of the calendar; null for where the season begins
 * @param group whose meetings the board shows, as {@link #key(GroupKind)}; null for what the board shows by itself
 */
record SeasonAddress(
        Part part,
        EventCalendar.View view,
        @Nullable LocalDate date,
        @Nullable String group) {

    enum Part {
        OVERVIEW("oversikt"),
        BOARD("tavle"),
        CALENDAR("kalender"),
        LIST("liste"),
        INVITATIONS("invitasjoner");

        private final String parameter;

        Part(String parameter) {
            this.parameter = parameter;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String PART = "vis";
    private static final String VIEW = "kalender";
    private static final String DATE = "dato";
    private static final String GROUP = "gruppe";

    /** What stands in the address for all groups. */
    static final String ALL_GROUPS = "alle";

    private static final Map<EventCalendar.View, String> VIEWS = Map.of(
            EventCalendar.View.MONTH, "maned",
            EventCalendar.View.WEEK, "uke",
            EventCalendar.View.AGENDA, "liste");

    /** Never fails: what cannot be read is as at first. */
    static SeasonAddress read(QueryParameters query) {
        return new SeasonAddress(
                Stream.of(Part.values())
                        .filter(part -> query.getSingleParameter(PART)
                                .filter(part.parameter::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(Part.OVERVIEW),
                VIEWS.entrySet().stream()
                        .filter(entry -> query.getSingleParameter(VIEW)
                                .filter(entry.getValue()::equals)
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(EventCalendar.View.MONTH),
                query.getSingleParameter(DATE).flatMap(SeasonAddress::date).orElse(null),
                query.getSingleParameter(GROUP).orElse(null));
    }

    static String key(GroupKind kind) {
        return kind.key().name().toLowerCase(Locale.ROOT) + "-" + kind.code();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    QueryParameters toQuery() {
        var parameters = new HashMap<String, List<String>>();
        parameters.put(PART, List.of(part.parameter));
        if (part == Part.BOARD && group != null) {
            parameters.put(GROUP, List.of(group));
        }
        if (part == Part.CALENDAR) {
            parameters.put(VIEW, List.of(VIEWS.getOrDefault(view, "maned")));
            if (date != null) {
                parameters.put(DATE, List.of(date.toString()));
            }
        }
        return new QueryParameters(parameters);
    }

    SeasonAddress withGroup(String other) {
        return new SeasonAddress(part, view, date, other);
    }

    SeasonAddress with(Part other) {
        return new SeasonAddress(other, view, date, group);
    }

    SeasonAddress with(EventCalendar.View other) {
        return new SeasonAddress(part, other, date, group);
    }

    SeasonAddress with(LocalDate other) {
        return new SeasonAddress(part, view, other, group);
    }
}
