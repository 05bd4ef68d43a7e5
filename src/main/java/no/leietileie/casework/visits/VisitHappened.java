package no.leietileie.casework.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.leietileie.base.BusinessEvent;
import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A visit was planned, changed, or became something. Details tell when it is, never who is visited or by whom.
 *
 * @param before when it was to be until now; null unless it was moved to another time
 */
public record VisitHappened(
        VisitId visit,
        HouseholdId household,
        VisitKind kind,
        String what,
        Instant startsAt,
        @Nullable TimeSlot before) implements BusinessEvent {

    private static final String AT_HOME = "visit.";
    private static final String AT_OFFICE = "office-talk.";
    private static final Set<String> ON_THE_DAY = Set.of("planned", "carried-out", "no-answer", "moved");

    static VisitHappened planned(VisitRow visit) {
        return of(visit, "planned");
    }

    static VisitHappened rescheduled(VisitRow visit, TimeSlot before) {
        return new VisitHappened(
                visit.id(),
                visit.household(),
                visit.kind(),
                "rescheduled",
                visit.data().startsAt(),
                before);
    }

    static VisitHappened changed(VisitRow visit) {
        return of(visit, "changed");
    }

    static VisitHappened became(VisitRow visit) {
        return of(
                visit,
                visit.state() == VisitState.PLANNED
                        ? "taken-back"
                        : visit.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static VisitHappened of(VisitRow visit, String what) {
        return new VisitHappened(
                visit.id(), visit.household(), visit.kind(), what, visit.data().startsAt(), null);
    }

    /** Whether nobody comes at the time that was agreed, and no other time is agreed either. */
    public boolean callsOff() {
        return what.equals("cancelled") || what.equals("postponed");
    }

    @Override
    public String type() {
        return (kind == VisitKind.HOME ? AT_HOME : AT_OFFICE) + what;
    }

    @Override
    public Long householdId() {
        return household.value();
    }

    /** What is recorded afterwards stands on the day of the visit. */
    @Override
    public @Nullable LocalDate happenedOn() {
        return ON_THE_DAY.contains(what) ? startsAt.atZone(TimeSlot.ZONE).toLocalDate() : null;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("visit", Long.toString(visit.value()), "startsAt", startsAt.toString());
    }
}
