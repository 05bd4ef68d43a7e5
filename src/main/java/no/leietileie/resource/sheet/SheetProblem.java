package no.leietileie.resource.sheet;

/**
 * A row that could not be used.
 *
 * @param row as the sheet counts, the header being 1
 * @param text what stood there
 */
public record SheetProblem(int row, Kind kind, String text) {

    public enum Kind {
        UNKNOWN_NAME,
        NAME_OF_SEVERAL,
        UNKNOWN_WEEKDAY,
        NOT_A_TIME,
        NOT_A_DATE,
        ENDS_BEFORE_IT_STARTS,
        SAYS_NOTHING
    }
}
