package no.leietileie.casework.visits.planning;

import no.leietileie.register.HouseholdId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** One visit of a proposal. @param interpreting null where none is needed */
public record Stop(
        HouseholdId household,
        String area,
        TimeSlot slot,
        Crew crew,
        @Nullable Interpreting interpreting) {}
