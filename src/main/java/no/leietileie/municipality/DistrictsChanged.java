package no.leietileie.municipality;

/** Dwellings may now lie in another district than before. */
public record DistrictsChanged() {}
