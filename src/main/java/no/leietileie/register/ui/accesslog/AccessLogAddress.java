package no.leietileie.register.ui.accesslog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.access.UserId;
import no.leietileie.access.log.AccessAction;
import no.leietileie.access.log.AccessLogFilter;
import no.leietileie.base.ui.AddressParts;
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
        AddressParts parts = new AddressParts(query);
        return new AccessLogAddress(
                parts.number("user").orElse(null),
                parts.number("household").orElse(null),
                parts.choice("action", AccessAction.values()),
                parts.text("subject").orElse(null),
                parts.text("from").flatMap(AccessLogAddress::date).orElse(null),
                parts.text("to").flatMap(AccessLogAddress::date).orElse(null),
                parts.number("entry").orElse(null));
    }

    Map<String, List<String>> toQuery() {
        return AddressParts.none()
                .put("user", user)
                .put("household", household)
                .put("action", action)
                .put("subject", subject)
                .put("from", from)
                .put("to", to)
                .put("entry", entry)
                .query();
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

    /** Nothing can have happened then. */
    boolean endsBeforeItStarts() {
        return from != null && to != null && to.isBefore(from);
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

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
