package no.leietileie.meeting.planning.solving;

import java.time.Duration;
import no.leietileie.meeting.planning.Plan;
import no.leietileie.meeting.planning.checking.PlanFigures;

/**
 * The best plan so far.
 *
 * @param spent since the start
 */
public record PlanningProgress(Plan best, PlanFigures figures, Duration spent) {}
