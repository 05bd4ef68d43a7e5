package no.leietileie.municipality;

import java.util.Set;

public record DistrictRow(long id, String name, Set<String> postalCodes) {}
