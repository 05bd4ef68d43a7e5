package no.leietileie.meeting.needs;

import no.leietileie.register.HouseholdId;

/** What this household needs to take part is other than before. */
public record NeedChanged(HouseholdId household) {}
