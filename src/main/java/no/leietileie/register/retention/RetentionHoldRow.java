package no.leietileie.register.retention;

import java.time.Instant;
import no.leietileie.register.HouseholdId;

/** A hold that stands. */
public record RetentionHoldRow(long id, HouseholdId household, String reason, Instant setAt, String setByName) {}
