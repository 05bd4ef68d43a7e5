package no.leietileie.casework.visits.planning;

import java.util.List;
import java.util.Map;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;

/**
 * All that a plan is made of.
 *
 * @param wishes whom to visit, the most important first
 * @param consultants in the order in which they are put together
 * @param free when consultants and interpreters can be booked, in order; whoever is missing is never free
 */
public record VisitProblem(
        List<Wish> wishes, List<ResourceId> consultants, Map<ResourceId, List<TimeSlot>> free, VisitRules rules) {

    List<TimeSlot> freeTimes(ResourceId resource) {
        return free.getOrDefault(resource, List.of());
    }
}
