package no.leietileie.resource;

public record VenueRow(ResourceId id, long version, boolean active, VenueData data) {}
