package no.leietileie.resource;

import java.util.List;
import java.util.Set;

/** An interpreter as a form holds her. */
public record InterpreterData(
        String name, InterpreterFacts facts, Set<InterpreterLanguage> languages, List<WeeklyHours> hours) {}
