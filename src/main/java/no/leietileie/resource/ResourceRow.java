package no.leietileie.resource;

/** A resource by its name. */
public record ResourceRow(ResourceId id, ResourceKind kind, String name, boolean active) {}
