package no.leietileie.casework.stages;

import no.leietileie.register.HouseholdId;

/** Work with a household that takes its case for granted: a case with such work is not taken away again. */
public interface BuiltOnCase {

    boolean isBuiltOn(HouseholdId household);
}
