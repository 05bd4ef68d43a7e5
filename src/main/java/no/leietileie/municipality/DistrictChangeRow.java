package no.leietileie.municipality;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a district's history.
 *
 * @param data what it is from then on; for a removal, what it was until then
 * @param validFrom the first day it holds
 * @param setByName as the user was called then
 */
public record DistrictChangeRow(
        long id,
        PolicyState state,
        DistrictData data,
        boolean removed,
        LocalDate validFrom,
        Instant setAt,
        String setByName) {}
