package no.leietileie.demo;

import java.util.List;
import no.leietileie.demo.Estate.Cooperative;
import org.jspecify.annotations.Nullable;

/** Lays out the estates: every one has a street address, gnr/bnr and, for a cooperative, a name of its own. */
final class Estates {

    private static final int FEWEST_COOPERATIVES = 40;
    private static final int BUILDINGS_PER_COOPERATIVE = 6;
    private static final int SHARE_BUILDINGS_OF_TWENTY = 12;
    private static final int HOUSE_NUMBERS_PER_ESTATE = 16;
    private static final int PRICE_PER_SQUARE_METRE = 39_000;

    /** Primes that are no factor of the number of streets or names, so that every one is used before any comes back. */
    private static final int STREET_STRIDE = 389;

    private static final int NAME_STRIDE = 7;

    private static final List<String> STREETS = WordList.lines("street-starts.txt").stream()
            .flatMap(start -> WordList.lines("street-ends.txt").stream().map(end -> start + end))
            .toList();
    private static final List<String> COOPERATIVES = WordList.lines("cooperatives.txt");

    private final long seed;
    private final int cooperatives;

    Estates(long seed, int buildings) {
        this.seed = seed;
        int holdingShares = buildings * SHARE_BUILDINGS_OF_TWENTY / 20;
        this.cooperatives = Math.max(FEWEST_COOPERATIVES, holdingShares / BUILDINGS_PER_COOPERATIVE);
    }

    Estate ofBuilding(int building) {
        Tenure tenure = Tenure.ofBuilding(building);
        return tenure == Tenure.SHARE
                ? get(rankAmongShares(building) % cooperatives, tenure)
                : get(cooperatives + building, tenure);
    }

    /** Which of the buildings of its estate this is, from 0. */
    int positionInEstate(int building) {
        return Tenure.ofBuilding(building) == Tenure.SHARE ? rankAmongShares(building) / cooperatives : 0;
    }

    private Estate get(int number, Tenure tenure) {
        Dice dice = Dice.of(seed, Dice.Topic.ESTATE, number);
        int offset = Dice.of(seed, Dice.Topic.MUNICIPALITY, 0).between(0, STREETS.size());
        int street = (number * STREET_STRIDE + offset) % STREETS.size();
        District district = District.all().get(street % District.all().size());
        return new Estate(
                number,
                tenure,
                district,
                dice.pick(district.postalCodes()),
                STREETS.get(street),
                1 + number / STREETS.size() * HOUSE_NUMBERS_PER_ESTATE + dice.between(0, 1),
                100 + street % 60,
                1 + number,
                PRICE_PER_SQUARE_METRE / 100 * (district.pricePercent() + dice.between(-12, 12)),
                tenure == Tenure.SHARE ? dice.between(800, 6_500) : dice.percent(20) ? dice.between(200, 900) : 0,
                tenure == Tenure.SHARE ? cooperative(number, offset) : null);
    }

    private @Nullable Cooperative cooperative(int number, int offset) {
        int size = COOPERATIVES.size();
        String name = COOPERATIVES.get((number * NAME_STRIDE + offset) % size);
        String which = number < size ? "" : " " + (1 + number / size);
        return new Cooperative(name + which + " borettslag", organisationNumber(number));
    }

    /** Starts with 3: the register gives numbers that start with 8 or 9, and uses 2 and 3 for synthetic units. */
    private static String organisationNumber(int number) {
        int eightDigits = 31_000_000 + number * 10;
        String complete = ControlDigits.organisationNumber(Integer.toString(eightDigits));
        return complete.isEmpty() ? ControlDigits.organisationNumber(Integer.toString(eightDigits + 1)) : complete;
    }

    private static int rankAmongShares(int building) {
        int rank = building / 20 * SHARE_BUILDINGS_OF_TWENTY;
        for (int before = building / 20 * 20; before < building; before++) {
            if (Tenure.ofBuilding(before) == Tenure.SHARE) {
                rank++;
            }
        }
        return rank;
    }
}
