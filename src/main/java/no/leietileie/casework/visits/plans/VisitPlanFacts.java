package no.leietileie.casework.visits.plans;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.Visits;
import no.leietileie.casework.visits.planning.Interpreting;
import no.leietileie.casework.visits.planning.Street;
import no.leietileie.casework.visits.planning.VisitProblem;
import no.leietileie.casework.visits.planning.VisitRules;
import no.leietileie.casework.visits.planning.Wish;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.BookingRow;
import no.leietileie.resource.Bookings;
import no.leietileie.resource.InterpreterFacts;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import no.leietileie.resource.VarietyMatch;
import org.springframework.stereotype.Component;

/** Gathers what a plan is made of: where the households live, what they need, and who is free when. */
@Component
class VisitPlanFacts {

    private final TenantList tenants;
    private final Visits visits;
    private final Interpreters interpreters;
    private final Bookings bookings;
    private final Clock clock;

    VisitPlanFacts(TenantList tenants, Visits visits, Interpreters interpreters, Bookings bookings, Clock clock) {
        this.tenants = tenants;
        this.visits = visits;
        this.interpreters = interpreters;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** @param excluded who cannot be planned for at all, and why */
    record Found(VisitProblem problem, Map<HouseholdId, PlanReason> excluded) {}

    /** @param kept places of other households that stay as they are */
    Found read(List<HouseholdId> households, VisitPlanData data, Collection<Placement> kept) {
        Set<HouseholdId> all = new HashSet<>(households);
        Map<HouseholdId, TenantRow> rows = tenants.rowsOf(all);
        Map<HouseholdId, PlanReason> excluded = excluded(all, rows);
        Map<HouseholdId, String> notes = visits.safetyNotes(all);
        List<Wish> wishes = households.stream()
                .filter(household -> !excluded.containsKey(household))
                .flatMap(household -> Stream.ofNullable(rows.get(household)))
                .map(row -> wish(row, notes.containsKey(row.householdId())))
                .toList();
        VisitRules rules = VisitRules.of(Duration.ofMinutes(data.minutes()), data.mostPerDay(), data.aloneAllowed());
        return new Found(
                new VisitProblem(wishes, data.consultants(), free(wishes, data, kept, rules), rules), excluded);
    }

    private Map<HouseholdId, PlanReason> excluded(Set<HouseholdId> all, Map<HouseholdId, TenantRow> rows) {
        Map<HouseholdId, PlanReason> excluded = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        rows.forEach((household, row) -> {
            if (row.term().isOverOn(today)) {
                excluded.put(household, PlanReason.LEASE_ENDED);
            } else if (Boolean.TRUE.equals(row.interpreterNeeded()) && row.language() == null) {
                excluded.put(household, PlanReason.LANGUAGE_UNKNOWN);
            }
        });
        visits.withPlannedVisit(all).forEach(household -> excluded.put(household, PlanReason.HAS_VISIT));
        return excluded;
    }

    private Wish wish(TenantRow row, boolean needsTwo) {
        boolean needed = Boolean.TRUE.equals(row.interpreterNeeded());
        LanguageTag language = row.language();
        String area = row.districtName();
        return new Wish(
                row.householdId(),
                area == null ? "" : area,
                Street.of(row.streetAddress()),
                needed,
                needed && language != null ? suitable(row, language) : List.of(),
                needsTwo);
    }

    /** Who speaks as the household does comes first; then who comes along to the kitchen table, then the better qualified. */
    List<Interpreting> suitable(TenantRow row, LanguageTag language) {
        String variety = row.languageVariety();
        return interpreters.suitable(language, variety, row.householdId().value()).stream()
                .sorted(Comparator.<InterpreterRow, VarietyMatch>comparing(one -> one.match(language, variety))
                        .thenComparing(VisitPlanFacts::mode))
                .map(one -> new Interpreting(one.id(), mode(one)))
                .toList();
    }

    private static InterpretingMode mode(InterpreterRow row) {
        InterpreterFacts facts = row.data().facts();
        if (facts.inPerson()) {
            return InterpretingMode.IN_PERSON;
        }
        return facts.byScreen() ? InterpretingMode.BY_SCREEN : InterpretingMode.BY_PHONE;
    }

    private Map<ResourceId, List<TimeSlot>> free(
            List<Wish> wishes, VisitPlanData data, Collection<Placement> kept, VisitRules rules) {
        Set<ResourceId> everybody = new HashSet<>(data.consultants());
        wishes.forEach(wish -> wish.interpreters().forEach(one -> everybody.add(one.interpreter())));
        Map<ResourceId, List<TimeSlot>> free =
                new HashMap<>(bookings.freeTimes(everybody, data.firstDay(), data.lastDay()));
        bookings.listDuring(data.consultants(), TimeSlot.days(data.firstDay(), data.lastDay()))
                .forEach(booking -> cut(free, booking, rules.across()));
        for (Placement placement : kept) {
            placement
                    .resources()
                    .forEach(one -> cut(
                            free, one, placement.slot(), placement.consultants().contains(one), rules));
        }
        return free;
    }

    /** Whoever comes from another appointment must have time to get there. */
    private static void cut(Map<ResourceId, List<TimeSlot>> free, BookingRow booking, Duration travel) {
        cut(free, booking.resource(), widened(booking.slot(), travel));
    }

    private static void cut(
            Map<ResourceId, List<TimeSlot>> free, ResourceId who, TimeSlot slot, boolean travels, VisitRules rules) {
        cut(free, who, travels ? widened(slot, rules.across()) : slot);
    }

    private static void cut(Map<ResourceId, List<TimeSlot>> free, ResourceId who, TimeSlot taken) {
        List<TimeSlot> left = new ArrayList<>();
        free.getOrDefault(who, List.of()).forEach(piece -> left.addAll(piece.without(taken)));
        free.put(who, left);
    }

    private static TimeSlot widened(TimeSlot slot, Duration travel) {
        return new TimeSlot(slot.start().minus(travel), slot.end().plus(travel));
    }
}
