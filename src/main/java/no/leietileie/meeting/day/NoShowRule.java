package no.leietileie.meeting.day;

import no.leietileie.municipality.PolicyKey;

/**
 * Who does not come is phoned and invited again; after so many times a home visit is offered instead. The programme's
 * description does not say how many, so the municipality does.
 */
final class NoShowRule {

    static final PolicyKey<Integer> VISIT_AFTER = PolicyKey.number("meeting.visit-after-no-shows", 2, 1, 10);

    private NoShowRule() {}

    /** @param noShows so far, this one among them */
    static boolean isVisitBetter(int noShows, int visitAfter) {
        return noShows >= visitAfter;
    }
}
