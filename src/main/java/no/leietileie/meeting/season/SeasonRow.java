package no.leietileie.meeting.season;

import no.leietileie.meeting.SeasonId;

/**
 * @param households that the user may see
 * @param progress of the plan that is being made
 * @param stopping whether somebody has asked to keep the best plan so far
 */
public record SeasonRow(
        SeasonId id,
        long version,
        SeasonData data,
        SeasonState state,
        long households,
        SeasonProgress progress,
        boolean stopping) {}
