package no.leietileie.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rolls the dwelling with a given number. Buildings hold between three and nine municipal dwellings. */
final class Dwellings {

    /** Those at even and at odd places add up to the same, or tenures would get unequal numbers of dwellings. */
    private static final int[] BUILDING_SIZES = {4, 6, 9, 3, 5, 9};

    private static final int BLOCK = 36;
    private static final int UNITS_PER_FLOOR = 3;
    private static final int SPAN_IN_ESTATE = 40;
    private static final int[] LEAST_AREA = {0, 27, 41, 58, 76, 94};
    private static final int[] ROOM_WEIGHTS = {13, 40, 28, 14, 5};

    private final long seed;
    private final LocalDate today;
    private final Estates estates;

    Dwellings(long seed, int dwellings, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.estates = new Estates(seed, dwellings / BLOCK * BUILDING_SIZES.length);
    }

    Dwelling get(int number) {
        int building = number / BLOCK * BUILDING_SIZES.length;
        int position = number % BLOCK;
        for (int size = 0; position >= BUILDING_SIZES[size]; size++) {
            position -= BUILDING_SIZES[size];
            building++;
        }
        return get(number, building, position);
    }

    private Dwelling get(int number, int building, int position) {
        Dice dice = Dice.of(seed, Dice.Topic.DWELLING, number);
        Estate estate = estates.ofBuilding(building);
        int place = estates.positionInEstate(building);
        boolean terraced = building % 10 == 3;
        int rooms = Math.max(terraced ? 3 : 1, 1 + dice.weighted(ROOM_WEIGHTS));
        int area = LEAST_AREA[rooms] + dice.between(0, 15);
        boolean valued = dice.percent(estate.tenure() == Tenure.MUNICIPAL_BUILDING ? 30 : 85);
        int debt = rounded(estate.debtPerSquareMetre() * area, 1_000);
        return new Dwelling(
                number,
                estate,
                building,
                Integer.toString(estate.firstHouseNumber() + 2 * place),
                1 + (terraced ? position : position % UNITS_PER_FLOOR),
                1 + (terraced ? 0 : position / UNITS_PER_FLOOR),
                place * SPAN_IN_ESTATE + position * 4,
                terraced ? "Rekkehus" : rooms == 1 ? "Hybel" : "Leilighet",
                rooms,
                area,
                valued ? valuation(dice, estate, area) : null,
                valued ? today.minusDays(dice.between(20, 5 * 365)) : null,
                sharedCosts(dice, estate, area, debt),
                estate.tenure() == Tenure.MUNICIPAL_BUILDING ? null : (Integer) debt);
    }

    /** What the dwelling itself would sell for, shared debt not included. Small ones cost more by the square metre. */
    private static int valuation(Dice dice, Estate estate, int area) {
        int percent = 118 - area / 3 + dice.between(-6, 6);
        int withDebt = estate.pricePerSquareMetre() / 100 * percent * area;
        return rounded(withDebt - estate.debtPerSquareMetre() * area, 10_000);
    }

    private static @Nullable Integer sharedCosts(Dice dice, Estate estate, int area, int debt) {
        if (estate.tenure() == Tenure.MUNICIPAL_BUILDING) {
            return null;
        }
        // Running costs by area, and about six per cent interest and instalments on the dwelling's part of the debt.
        return rounded(900 + 27 * area + debt * 6 / 1_200 + dice.between(-200, 300), 10);
    }

    private static int rounded(int amount, int step) {
        return amount / step * step;
    }
}
