package no.leietileie.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which household lives in which dwelling on which lease. Every eighth lease has ended. Some of those dwellings are let
 * again to the household of the lease before, and some of those households live on elsewhere in the municipality.
 */
final class Tenancies {

    private static final int PERIOD = 8;
    private static final int ENDED = 7;
    private static final int NEXT_IN_DWELLING = 6;
    private static final int NEXT_OF_HOUSEHOLD = 2;

    private final long seed;
    private final int leases;
    private final LocalDate today;

    Tenancies(long seed, int leases, LocalDate today) {
        this.seed = seed;
        this.leases = leases;
        this.today = today;
    }

    int dwellingOf(int lease) {
        return fate(lease) == Fate.LET_AGAIN ? lease - ENDED + NEXT_IN_DWELLING : lease;
    }

    int householdOf(int lease) {
        return fate(lease) == Fate.TRANSFERRED ? lease - ENDED + NEXT_OF_HOUSEHOLD : lease;
    }

    /** Within the last two years. */
    @Nullable
    LocalDate movedOut(int lease) {
        return lease % PERIOD == ENDED && lease < leases
                ? today.minusDays(dice(lease).between(30, 730))
                : null;
    }

    /** The date from which the lease must run because it follows on another, or null where it is free. */
    @Nullable
    LocalDate followsOn(int lease) {
        int ended = lease / PERIOD * PERIOD + ENDED;
        LocalDate movedOut = movedOut(ended);
        if (movedOut == null) {
            return null;
        }
        return switch (lease % PERIOD) {
            case NEXT_IN_DWELLING -> fate(ended) == Fate.LET_AGAIN ? movedOut.plusDays(9 + lease % 16) : null;
            case NEXT_OF_HOUSEHOLD -> fate(ended) == Fate.TRANSFERRED ? movedOut.minusDays(lease % 5) : null;
            default -> null;
        };
    }

    private enum Fate {
        RUNNING,
        LET_AGAIN,
        TRANSFERRED,
        VACANT
    }

    private Fate fate(int lease) {
        if (movedOut(lease) == null) {
            return Fate.RUNNING;
        }
        Dice dice = dice(lease + leases);
        if (dice.percent(55)) {
            return Fate.LET_AGAIN;
        }
        return dice.percent(40) ? Fate.TRANSFERRED : Fate.VACANT;
    }

    private Dice dice(int lease) {
        return Dice.of(seed, Dice.Topic.TENANCY, lease);
    }
}
