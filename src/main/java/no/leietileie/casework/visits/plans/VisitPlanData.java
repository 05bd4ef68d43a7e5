package no.leietileie.casework.visits.plans;

import java.time.LocalDate;
import java.util.List;
import no.leietileie.resource.ResourceId;

/**
 * What a plan is made with.
 *
 * @param minutes that a visit lasts
 * @param mostPerDay visits of one pair
 * @param aloneAllowed whether somebody who is left over goes alone, where no safety note speaks against it
 * @param consultants who may go
 */
public record VisitPlanData(
        LocalDate firstDay,
        LocalDate lastDay,
        int minutes,
        int mostPerDay,
        boolean aloneAllowed,
        List<ResourceId> consultants) {

    /** A plan that is longer would be out of date before its end. */
    public static final int LONGEST_WEEKS = 16;

    public VisitPlanData {
        consultants = consultants.stream().sorted().toList();
    }

    boolean isSound(LocalDate today) {
        return firstDay.isAfter(today)
                && !lastDay.isBefore(firstDay)
                && !lastDay.isAfter(firstDay.plusWeeks(LONGEST_WEEKS))
                && minutes > 0
                && mostPerDay > 0
                && !consultants.isEmpty();
    }
}
