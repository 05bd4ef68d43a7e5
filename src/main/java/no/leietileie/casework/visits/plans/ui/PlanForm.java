package no.leietileie.casework.visits.plans.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.resource.ResourceRow;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. What a plan is made with, as the fields of its dialog hold it. */
public record PlanForm(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<ResourceRow> consultants,
        Integer minutes,
        Integer mostPerDay,
        Boolean aloneAllowed) {

    private static final int USUAL_WEEKS = 6;
    private static final int USUAL_MINUTES = 60;
    private static final int USUAL_PER_DAY = 4;

    /** From next Monday on. */
    static PlanForm usual(LocalDate today, Set<ResourceRow> staff) {
        LocalDate first = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new PlanForm(
                first, first.plusWeeks(USUAL_WEEKS).minusDays(3), staff, USUAL_MINUTES, USUAL_PER_DAY, false);
    }

    static PlanForm of(VisitPlanData data, Set<ResourceRow> staff) {
        return new PlanForm(
                data.firstDay(),
                data.lastDay(),
                staff.stream()
                        .filter(one -> data.consultants().contains(one.id()))
                        .collect(Collectors.toSet()),
                data.minutes(),
                data.mostPerDay(),
                data.aloneAllowed());
    }

    VisitPlanData data() {
        return new VisitPlanData(
                Objects.requireNonNull(firstDay),
                Objects.requireNonNull(lastDay),
                minutes,
                mostPerDay,
                aloneAllowed,
                consultants.stream().map(ResourceRow::id).toList());
    }
}
