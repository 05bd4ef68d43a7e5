package no.leietileie.casework.visits.planning;

import java.util.List;

/** A plan of visits: every household that was wished for is in one of the two. @param stops in order of time */
public record VisitProposal(List<Stop> stops, List<LeftOut> leftOut) {}
