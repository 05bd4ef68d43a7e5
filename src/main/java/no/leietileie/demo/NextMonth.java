package no.leietileie.demo;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens in a month, to a few leases of every {@value #CYCLE}: one household leaves, another takes over its
 * dwelling and is replaced by newcomers, one gives notice, one has a child, one changes its phone; and the rents whose
 * anniversary it is are indexed.
 */
final class NextMonth {

    /** A multiple of the eight after which the fates of leases repeat, so that the chosen ones are all running. */
    private static final int CYCLE = 104;

    private enum Event {
        LEAVES,
        TRANSFERS,
        GIVES_NOTICE,
        HAS_CHILD,
        CHANGES_PHONE,
        NONE
    }

    private final long seed;
    private final int leases;
    private final LocalDate start;
    private final LocalDate end;
    private final int offset;
    private final Register register;

    NextMonth(long seed, int leases, LocalDate today, Register register) {
        this.seed = seed;
        this.leases = leases;
        this.start = today;
        this.end = today.plusMonths(1);
        this.offset = Dice.of(seed, Dice.Topic.MUNICIPALITY, 1).between(0, 5);
        this.register = register;
    }

    Stream<RegisterExportRow> rows() {
        Stream<RegisterExportRow> known = IntStream.range(0, leases).mapToObj(this::known);
        Stream<RegisterExportRow> added =
                IntStream.range(0, fullCycles()).boxed().flatMap(this::added);
        return Stream.concat(known, added);
    }

    private RegisterExportRow known(int number) {
        Lease lease = register.lease(number);
        Household household = register.householdOf(number);
        return switch (event(number)) {
            case LEAVES -> row(number, lease.ended(start.plusDays(6)), household);
            case TRANSFERS -> row(number, lease.ended(start.plusDays(13)), household);
            case GIVES_NOTICE -> row(number, lease.givenNotice(start.plusDays(9)), household);
            case HAS_CHILD -> row(number, indexed(lease), household.withOneMoreChild());
            case CHANGES_PHONE -> row(number, indexed(lease), household.withPhone(newPhone(number)));
            case NONE -> row(number, indexed(lease), household);
        };
    }

    /** The household that moves takes over the dwelling of the one that has left, and newcomers take over its own. */
    private Stream<RegisterExportRow> added(int cycle) {
        int left = cycle * CYCLE + offset;
        int moved = left + 8;
        int number = leases + 2 * cycle;
        return Stream.of(
                starting(number, left, moved, start.plusDays(14)),
                starting(number + 1, moved, number + 1, start.plusDays(24)));
    }

    private RegisterExportRow starting(int number, int dwellingOf, int householdOf, LocalDate from) {
        Dwelling dwelling = register.dwellingOf(dwellingOf);
        Lease lease = register.leaseStarting(number, dwelling, from);
        return RowAssembler.row(lease, dwelling, register.householdOf(householdOf));
    }

    private RegisterExportRow row(int number, Lease lease, Household household) {
        return RowAssembler.row(lease, register.dwellingOf(number), household);
    }

    private Event event(int number) {
        int place = number % CYCLE - offset;
        boolean chosen = number / CYCLE < fullCycles() && place >= 0 && place % 8 == 0;
        return chosen ? Event.values()[Math.min(place / 8, Event.NONE.ordinal())] : Event.NONE;
    }

    private Lease indexed(Lease lease) {
        LocalDate thisYear = lease.from().withYear(start.getYear());
        LocalDate anniversary = thisYear.isAfter(start) ? thisYear : thisYear.plusYears(1);
        boolean due = !anniversary.isAfter(end) && lease.from().isBefore(start);
        return due && lease.running() ? lease.indexed(anniversary) : lease;
    }

    private String newPhone(int number) {
        return Households.phone(Dice.of(seed, Dice.Topic.HOUSEHOLD, -1 - number));
    }

    private int fullCycles() {
        return leases / CYCLE;
    }
}
