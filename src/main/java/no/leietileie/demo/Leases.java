package no.leietileie.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rolls the lease with a given number. */
final class Leases {

    private static final List<String> REMARKS = WordList.lines("remarks.txt");
    private static final int OLDEST_DAYS = 12 * 365;

    /** How long some leases are past their end: beyond three months they have become indefinite, husleieloven § 9-2. */
    private static final int OVERDUE_MONTHS = 7;

    private final long seed;
    private final LocalDate today;
    private final Tenancies tenancies;

    Leases(long seed, LocalDate today, Tenancies tenancies) {
        this.seed = seed;
        this.today = today;
        this.tenancies = tenancies;
    }

    Lease get(int number, int area) {
        LocalDate movedOut = tenancies.movedOut(number);
        LocalDate from = tenancies.followsOn(number);
        return movedOut == null ? running(number, area, from) : ended(number, area, movedOut);
    }

    /** A lease that starts on a given day, on the usual terms. */
    Lease starting(int number, int area, LocalDate from) {
        Dice dice = dice(number);
        return lease(dice, number, area, Lease.THREE_YEARS, from, from.plusYears(3), null, null);
    }

    private Lease running(int number, int area, @Nullable LocalDate follows) {
        Dice dice = dice(number);
        String type =
                List.of(Lease.THREE_YEARS, Lease.ONE_YEAR, Lease.INDEFINITE).get(dice.weighted(82, 6, 12));
        LocalDate from = follows == null ? today.minusDays(dice.between(1, oldest(type))) : follows;
        LocalDate notice = dice.percent(4.6) ? latest(from, today.minusDays(dice.between(1, 85))) : null;
        int grace = dice.percent(25) ? OVERDUE_MONTHS : 0;
        return lease(dice, number, area, type, from, end(type, from, today.minusMonths(grace)), notice, null);
    }

    private Lease ended(int number, int area, LocalDate movedOut) {
        Dice dice = dice(number);
        LocalDate from = movedOut.minusDays(dice.between(300, OLDEST_DAYS - 800));
        LocalDate notice = dice.percent(70) ? movedOut.minusDays(dice.between(60, 95)) : null;
        LocalDate to = end(Lease.THREE_YEARS, from, movedOut.minusDays(20));
        return lease(dice, number, area, Lease.THREE_YEARS, from, to, notice, movedOut);
    }

    private Lease lease(
            Dice dice,
            int number,
            int area,
            String type,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate notice,
            @Nullable LocalDate movedOut) {
        int rent = Math.clamp(3_900 + 75 * area + dice.between(-600, 600), 5_500, 13_500) / 10 * 10;
        return new Lease(
                number,
                type,
                from,
                to,
                notice,
                movedOut,
                rent,
                dice.percent(18),
                dice.percent(70) ? 3 * rent : 0,
                dice.percent(9) ? Math.min(95_000, 600 + dice.skewed(11_000)) : 0,
                dice.percent(55),
                dice.percent(3) ? dice.pick(REMARKS) : "",
                lastChanged(dice, from, notice, movedOut));
    }

    private LocalDate lastChanged(Dice dice, LocalDate from, @Nullable LocalDate notice, @Nullable LocalDate movedOut) {
        if (movedOut != null) {
            return movedOut;
        }
        LocalDate touched = latest(from, today.minusDays(dice.between(0, 400)));
        return notice == null ? touched : latest(notice, touched);
    }

    private static int oldest(String type) {
        return type.equals(Lease.ONE_YEAR) ? 430 : OLDEST_DAYS;
    }

    /** Leases are prolonged by three years at a time, until after {@code day}; those for a year are not. */
    private static @Nullable LocalDate end(String type, LocalDate from, LocalDate day) {
        if (type.equals(Lease.INDEFINITE)) {
            return null;
        }
        if (type.equals(Lease.ONE_YEAR)) {
            return from.plusYears(1);
        }
        LocalDate end = from.plusYears(3);
        while (!end.isAfter(day)) {
            end = end.plusYears(3);
        }
        return end;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Dice dice(int number) {
        return Dice.of(seed, Dice.Topic.LEASE, number);
    }
}
