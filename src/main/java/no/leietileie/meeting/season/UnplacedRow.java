package no.leietileie.meeting.season;

import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household of a season that is in no meeting.
 *
 * @param outcome null when no plan has come to it yet
 * @param alone whether it asked not to be in a group
 */
public record UnplacedRow(HouseholdId household, @Nullable Outcome outcome, boolean alone) {}
