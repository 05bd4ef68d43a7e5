package no.leietileie.meeting.planning.checking;

/**
 * @param meeting 0 when it is not about one
 * @param subject id of the household, venue, consultant or interpreter, or the number that is too large or too small
 */
public record Violation(Rule rule, long meeting, long subject) {}
