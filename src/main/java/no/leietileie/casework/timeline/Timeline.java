package no.leietileie.casework.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.access.ActingUser;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.BulkBusinessEvent;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened to a household. Other modules add to it by publishing what happens. */
@Service
public class Timeline {

    /** All kinds, for {@link #page}. */
    public static final String ALL = "";

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final TimelineRepository repository;
    private final List<TimelineBodies> bodies;
    private final Clock clock;

    Timeline(TimelineRepository repository, List<TimelineBodies> bodies, Clock clock) {
        this.repository = repository;
        this.bodies = bodies;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(BusinessEvent event) {
        repository.saveAll(detailsByHousehold(event).entrySet().stream()
                .map(household -> entry(household.getKey(), event, household.getValue()))
                .toList());
    }

    private static Map<Long, Map<String, String>> detailsByHousehold(BusinessEvent event) {
        Long householdId = event.householdId();
        if (event instanceof BulkBusinessEvent bulk) {
            return bulk.detailsByHousehold();
        }
        return householdId == null ? Map.of() : Map.of(householdId, event.details());
    }

    private TimelineEntry entry(long householdId, BusinessEvent event, Map<String, String> details) {
        SignedInUser actor = CurrentUser.find().orElse(ActingUser.SYSTEM);
        return new TimelineEntry(householdId, event.type(), details, actor.displayName(), at(event.happenedOn()));
    }

    /** What is recorded later stands on the day on which it happened; the access log knows when it was recorded. */
    private Instant at(@Nullable LocalDate day) {
        return day == null || !day.isBefore(LocalDate.now(clock.withZone(ZONE)))
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    /** Newest first. @param kind such as {@code note}, or {@link #ALL} */
    @PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
    @Transactional(readOnly = true)
    public Slice<TimelineItem> page(HouseholdId household, String kind, Pageable page) {
        Slice<TimelineEntry> entries = repository.ofHousehold(household.value(), kind, page);
        Map<String, Map<Long, String>> words = new HashMap<>();
        bodies.forEach(kept -> words.put(kept.detail(), kept.bodies(ids(entries, kept.detail()))));
        return entries.map(entry -> entry.item(body(entry, words)));
    }

    private static @Nullable String body(TimelineEntry entry, Map<String, Map<Long, String>> words) {
        for (var kept : words.entrySet()) {
            Long id = id(entry, kept.getKey());
            if (id != null) {
                return kept.getValue().get(id);
            }
        }
        return null;
    }

    private static List<Long> ids(Slice<TimelineEntry> entries, String detail) {
        return entries.stream()
                .map(entry -> id(entry, detail))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Long id(TimelineEntry entry, String detail) {
        String value = entry.details().get(detail);
        return value == null ? null : Long.valueOf(value);
    }
}
