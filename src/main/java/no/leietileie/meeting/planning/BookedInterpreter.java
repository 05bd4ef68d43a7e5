package no.leietileie.meeting.planning;

/** @param language as {@link SeasonRules#commonName} has it */
public record BookedInterpreter(long interpreter, String language) {}
