package no.leietileie.resource;

public enum ResourceKind {
    STAFF,
    INTERPRETER,
    VENUE
}
