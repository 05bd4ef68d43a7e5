package no.leietileie.casework.visits.planning;

import java.util.List;
import no.leietileie.register.HouseholdId;

/**
 * A household that should be visited.
 *
 * @param area of the municipality, empty where it is not known
 * @param interpreters who may interpret for it, the one that is wanted most first
 * @param needsTwo nobody goes there alone
 */
public record Wish(
        HouseholdId household,
        String area,
        Street street,
        boolean interpreterNeeded,
        List<Interpreting> interpreters,
        boolean needsTwo) {}
