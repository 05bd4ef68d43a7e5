package no.leietileie.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import no.leietileie.casework.visits.InterpretingMode;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.Visits;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Interpreters;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.springframework.stereotype.Component;

/** Books an invented visit as a consultant would, with an interpreter where one is needed. */
@Component
class DemoVisitPlanner {

    private static final Duration LENGTH = Duration.ofMinutes(60);

    private final Visits visits;
    private final Interpreters interpreters;
    private final TenantList tenants;

    DemoVisitPlanner(Visits visits, Interpreters interpreters, TenantList tenants) {
        this.visits = visits;
        this.interpreters = interpreters;
        this.tenants = tenants;
    }

    /** Empty when somebody is away or booked already: chance proposes, the bookings decide. */
    Optional<VisitRow> plan(HouseholdId household, LocalDateTime start, ResourceId one, ResourceId other, String note) {
        TimeSlot slot = TimeSlot.starting(start, LENGTH);
        VisitData data =
                VisitData.of(slot, one, one.equals(other) ? null : other).withSafetyNote(note);
        TenantRow lease = tenants.rowsOf(Set.of(household)).get(household);
        if (lease != null && Boolean.TRUE.equals(lease.interpreterNeeded()) && lease.language() != null) {
            ResourceId found =
                    interpreters.suitable(lease.language(), lease.languageVariety(), household.value()).stream()
                            .findFirst()
                            .map(InterpreterRow::id)
                            .orElse(null);
            data = data.withInterpreter(found, InterpretingMode.IN_PERSON);
        }
        return visits.plan(household, data) instanceof VisitOutcome.Stored(VisitRow visit)
                ? Optional.of(visit)
                : Optional.empty();
    }
}
