package no.leietileie.municipality;

import java.util.Set;

/** @param postalCodes four digits each; one code belongs to one district */
public record DistrictData(String name, Set<String> postalCodes) {}
