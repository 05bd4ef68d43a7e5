package no.leietileie.register.imports.matching;

/** The tables in which an import leaves traces, in the order in which rows may be deleted. */
public enum ThingKind {
    LEASE("lease"),
    PERSON("person"),
    HOUSEHOLD("household"),
    DWELLING("dwelling"),
    COOPERATIVE("housing_cooperative");

    private final String table;

    ThingKind(String table) {
        this.table = table;
    }

    public String table() {
        return table;
    }
}
