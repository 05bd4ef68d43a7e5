package no.leietileie.register.imports.staging;

/**
 * Which rows of a file the current user may see, in SQL about {@code import_row r}. A row is about a protected household
 * when the file says so, when the household it came to or the one of its contract is protected now, or when it came to
 * none and may mean such a one. A row that the dry run has not looked at may be about anybody.
 */
final class SeenRows {

    private static final String PROTECTED = "SELECT id FROM household WHERE protection <> 'NONE'";
    private static final String OF_PROTECTED =
            "SELECT l.number FROM lease l JOIN household h ON h.id = l.household_id WHERE h.protection <> 'NONE'";

    /** A row that came to no household and may mean one that is protected now. */
    static final String MAY_MEAN_PROTECTED = "r.has_candidates AND JSON_OVERLAPS(r.candidates, "
            + "(SELECT JSON_ARRAYAGG(id) FROM household WHERE protection <> 'NONE'))";

    /** Whom a row is about that nobody has looked at yet is not known. */
    static final String OPEN = "NOT COALESCE(r.outcome = 'UNREAD' OR r.is_protected OR r.household_id IN (" + PROTECTED
            + ") OR r.lease_number IN (" + OF_PROTECTED + ") OR " + MAY_MEAN_PROTECTED + ", FALSE)";

    /** Takes the parameter {@code seesProtected}. */
    static final String AND_SEEN = " AND (:seesProtected OR " + OPEN + ")";

    private SeenRows() {}
}
