package no.leietileie.base.database;

/** The product's own database cannot be used, for a reason that a person can mend. */
class EmbeddedDatabaseFailure extends IllegalStateException {

    private final String remedy;

    EmbeddedDatabaseFailure(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
