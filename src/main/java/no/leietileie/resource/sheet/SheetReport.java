package no.leietileie.resource.sheet;

import java.util.List;

/**
 * What a sheet says, before it is applied.
 *
 * @param resources whose hours or absences it tells
 * @param hours weekly hours that will replace those of the resources they are about
 * @param absences that are not known yet
 */
public record SheetReport(int resources, int hours, int absences, List<SheetProblem> problems) {}
