package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.List;

/** What counts are called. The time of a count is a year, a month since the year 0 or a quarter since the year 0. */
public final class Keys {

    public static final String MOVE_OUTS = "out";
    public static final String MOVE_INS = "in";
    public static final String OCCUPIED = "occupied";
    /** Before the kind of an exit; alone, all exits. */
    public static final String EXIT = "exit";

    public static final String TO_OWNERSHIP = "exit-ownership";
    /** Sales whose amounts are known. */
    static final String PRICED = "priced";

    /** What came in by them, in millions. */
    public static final String PROCEEDS = "proceeds";

    /** Dwellings that the municipality has bought, and what they cost, in millions. */
    public static final String ACQUIRED = "acquired";

    public static final String SPENT = "spent";
    public static final String REACHED = "reached";
    public static final String LEFT = "left";
    public static final String CONTACTED = "contacted";
    public static final String CONTACTS = "contacts";
    public static final String VISITS = "visits";
    public static final String COHORT = "cohort";
    public static final String WAITING = "waiting";
    /** Those who waited a year ago. */
    public static final String WAITED = "waited";

    public static final String TENANCY = "tenancy";
    /** Leases that ran a year ago. */
    public static final String RAN = "ran";

    public static final String ENDED = "ended";
    public static final String LEASE_ENDS = "lease-ends";
    /** Of terms that have ended. */
    public static final String TERMS = "terms";

    public static final String CONVERSION = "conversion";
    public static final String INVITED = "invited";
    public static final String CAME = "came";
    /** In all, and before a language. */
    public static final String LETTERS = "letters";

    public static final List<String> LETTER_STATES = List.of("SENT", "ON_THE_WAY", "NOT_SENT");

    public static final String DECISION = "decision";

    /** Of a measure: half are smaller, nine of ten are smaller. */
    public static final String MEDIAN = ":median";

    public static final String NINE_OF_TEN = ":p90";

    private Keys() {}

    public static String of(String figure, String part) {
        return figure + "/" + part;
    }

    /** Letters of which this became. */
    public static String letters(String state) {
        return LETTERS + "-" + state;
    }

    public static String year(String what) {
        return what + ":year";
    }

    /** Of last year, up to the same date as today. */
    public static String toDate(String what) {
        return what + ":to-date";
    }

    public static String quarter(String what) {
        return what + ":quarter";
    }

    static String rest(String what) {
        return what + ":rest";
    }

    /** Of the month or the quarter of last year that today's date divides: up to that date. */
    static String part(String what) {
        return what + ":part";
    }

    /** What is left of it. */
    static String restOfPart(String what) {
        return what + ":part-rest";
    }

    public static String month(String what) {
        return what + ":month";
    }

    /** The twelve months that end with a month. */
    public static String rolling(String what) {
        return what + ":rolling";
    }

    public static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /** The first year that is counted: five calendar years and that of today. */
    public static int firstYear(LocalDate today) {
        return today.getYear() - 5;
    }

    /** The first single month that is counted: three calendar years and that of today. */
    public static int firstMonth(LocalDate today) {
        return month(today.withDayOfYear(1).minusYears(3));
    }

    public static int quarter(LocalDate day) {
        return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
    }
}
