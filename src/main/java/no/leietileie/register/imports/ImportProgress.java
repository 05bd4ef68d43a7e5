package no.leietileie.register.imports;

/** @param total 0 while it is not known */
public record ImportProgress(ImportState state, int done, int total) {}
