package no.leietileie.register.ui.accesslog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.leietileie.access.AccessAction;
import no.leietileie.access.AccessLogFilter;
import no.leietileie.access.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the access log shows, as its address says it.
 *
 * @param to the last day, included
 * @param entry the open line
 */
record AccessLogAddress(
        @Nullable Long user,
        @Nullable Long household,
        @Nullable AccessAction action,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long entry) {

    static final AccessLogAddress START = new AccessLogAddress(null, null, null, null, null, null, null);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Never fails: what cannot be read is left out. */
    static AccessLogAddress read(Map<String, List<String>> query) {
        return new AccessLogAddress(
                value(query, "user", AccessLogAddress::number),
                value(query, "household", AccessLogAddress::number),
                value(query, "action", AccessLogAddress::action),
                value(query, "subject", Optional::of),
                value(query, "from", AccessLogAddress::date),
                value(query, "to", AccessLogAddress::date),
                value(query, "entry", AccessLogAddress::number));
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "user", user);
        put(query, "household", household);
        put(query, "action", action == null ? null : action.name().toLowerCase(Locale.ROOT));
        put(query, "subject", subject);
        put(query, "from", from);
        put(query, "to", to);
        put(query, "entry", entry);
        return query;
    }

    AccessLogFilter filter() {
        return new AccessLogFilter(
                household,
                user == null ? null : new UserId(user),
                startOf(from),
                startOf(to == null ? null : to.plusDays(1)),
                action,
                subject);
    }

    AccessLogAddress opened(@Nullable Long newEntry) {
        return new AccessLogAddress(user, household, action, subject, from, to, newEntry);
    }

    AccessLogAddress withUser(@Nullable Long newUser) {
        return new AccessLogAddress(newUser, household, action, subject, from, to, null);
    }

    AccessLogAddress withHousehold(@Nullable Long newHousehold) {
        return new AccessLogAddress(user, newHousehold, action, subject, from, to, null);
    }

    AccessLogAddress withAction(@Nullable AccessAction newAction) {
        return new AccessLogAddress(user, household, newAction, subject, from, to, null);
    }

    AccessLogAddress withSubject(@Nullable String newSubject) {
        return new AccessLogAddress(user, household, action, newSubject, from, to, null);
    }

    AccessLogAddress withPeriod(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new AccessLogAddress(user, household, action, subject, newFrom, newTo, null);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(OSLO).toInstant();
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T value(
            Map<String, List<String>> query, String name, Function<String, Optional<T>> reader) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .flatMap(reader)
                .orElse(null);
    }

    static Optional<Long> number(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    private static Optional<AccessAction> action(String text) {
        return Arrays.stream(AccessAction.values())
                .filter(action -> action.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
