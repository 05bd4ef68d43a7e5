package no.leietileie.casework.visits.ui;

import java.util.List;
import java.util.function.Consumer;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.casework.visits.VisitState;
import no.leietileie.register.HouseholdId;
import org.springframework.stereotype.Component;

/** The form that books a visit or a talk, for every other page; the calendar behind it is the same. */
@Component
public class VisitBooking {

    private final VisitParts parts;

    VisitBooking(VisitParts parts) {
        this.parts = parts;
    }

    /** @param booked called with what was booked; nothing opens for a household without a lease */
    public void open(HouseholdId household, VisitKind kind, Consumer<VisitRow> booked) {
        parts.lease(household).ifPresent(lease -> VisitDialog.plan(parts, lease, kind, booked));
    }

    /** What is booked with the household from today on, in order of time. */
    public List<VisitRow> listComing(HouseholdId household) {
        return parts.visits().listOf(household).stream()
                .filter(visit -> visit.state() == VisitState.PLANNED
                        && !visit.slot().date().isBefore(parts.today()))
                .sorted(java.util.Comparator.comparing(VisitRow::slot))
                .toList();
    }

    /** Such as Samtale på kontoret tirsdag 01.12.2026 kl. 09.00–10.30, Amina Warsameh. */
    public String words(VisitRow visit) {
        var names = parts.resources().names(visit.data().resources());
        return VisitTexts.kind(visit.kind()) + " " + VisitTexts.when(visit.slot()) + ", "
                + VisitFacts.consultants(visit.data(), names);
    }
}
