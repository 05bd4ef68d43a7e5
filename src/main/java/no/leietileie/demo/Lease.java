package no.leietileie.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The contract between the municipality and a household. Amounts in whole kroner, rent and electricity a month. */
record Lease(
        int number,
        String type,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate noticeGiven,
        @Nullable LocalDate movedOut,
        int rent,
        boolean electricityIncluded,
        int deposit,
        int arrears,
        boolean housingAllowance,
        String remark,
        LocalDate lastChanged) {

    static final String THREE_YEARS = "Tidsbestemt 3 år";
    static final String ONE_YEAR = "Tidsbestemt 1 år, særlig grunn";
    static final String INDEFINITE = "Tidsubestemt";

    String contractNumber() {
        return Integer.toString(1_000_000 + number);
    }

    /** What the tenant pays for electricity with the rent; nothing for whoever has a contract of their own. */
    int electricity() {
        return electricityIncluded ? rent / 20 : 0;
    }

    boolean running() {
        return movedOut == null;
    }

    Lease ended(LocalDate lastDay) {
        LocalDate notice = noticeGiven == null ? lastDay.minusMonths(3) : noticeGiven;
        return changed(notice, lastDay, rent, lastDay);
    }

    Lease givenNotice(LocalDate day) {
        return changed(day, movedOut, rent, day);
    }

    /** Indexed by three per cent, rounded down to ten kroner. */
    Lease indexed(LocalDate day) {
        return changed(noticeGiven, movedOut, rent * 103 / 1_000 * 10, day);
    }

    private Lease changed(@Nullable LocalDate notice, @Nullable LocalDate left, int newRent, LocalDate day) {
        return new Lease(
                number,
                type,
                from,
                to,
                notice,
                left,
                newRent,
                electricityIncluded,
                deposit,
                arrears,
                housingAllowance,
                remark,
                day);
    }
}
