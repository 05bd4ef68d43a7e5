package no.leietileie.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.leietileie.demo.Household.Person;
import org.jspecify.annotations.Nullable;

/** Rolls the household with a given number, of a size that fits the rooms it lives in. */
final class Households {

    /** Weights of 0, 1, 2 … children, by the number of rooms. */
    private static final int[][] CHILDREN = {
        {1}, {97, 3}, {70, 22, 8}, {28, 28, 28, 12, 4}, {10, 14, 28, 26, 14, 6, 2}, {6, 8, 16, 26, 24, 14, 6}
    };

    private static final int[] THIRD_ADULT_PERCENT = {0, 0, 3, 12, 16, 20};

    private static final int CHILDREN_UNTIL_AGE = 58;

    private final long seed;
    private final LocalDate today;

    Households(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    Household get(int number, int rooms) {
        Dice dice = Dice.of(seed, Dice.Topic.HOUSEHOLD, number);
        Origin origin = Origin.any(dice);
        Sex sex = dice.percent(50) ? Sex.FEMALE : Sex.MALE;
        int age = age(dice, rooms);
        Person tenant = person(dice, origin, sex, age, 2 * number);
        Person coTenant = coTenant(dice, origin, tenant, sex, age, 2 * number + 1, rooms);
        int known = coTenant == null ? 1 : 2;
        return new Household(
                origin,
                tenant,
                coTenant,
                known + (dice.percent(THIRD_ADULT_PERCENT[rooms]) ? 3 - known : 0),
                age < CHILDREN_UNTIL_AGE ? dice.weighted(CHILDREN[rooms]) : 0,
                origin.language(dice),
                dice.percent(origin.interpreterPercent()),
                phone(dice),
                dice.percent(65) ? email(dice, tenant) : "",
                protection(dice));
    }

    /**
     * Formed like a Norwegian number, in the series 20, which nobody has been given a number in.
     */
    static String phone(Dice dice) {
        return "+47 20 %02d %02d %02d".formatted(dice.between(0, 99), dice.between(0, 99), dice.between(0, 99));
    }

    private Person person(Dice dice, Origin origin, Sex sex, int age, int person) {
        return new Person(
                dice.pick(origin.givenNames(sex)),
                dice.pick(origin.families()),
                SyntheticIdentity.of(seed, person, sex, age, today));
    }

    private @Nullable Person coTenant(
            Dice dice, Origin origin, Person tenant, Sex sex, int age, int person, int rooms) {
        if (!dice.percent(rooms < 2 ? 4 : rooms == 2 ? 29 : 51)) {
            return null;
        }
        Person other = person(dice, origin, sex.other(), Math.max(22, age + dice.between(-6, 5)), person);
        return dice.percent(60) ? new Person(other.givenName(), tenant.familyName(), other.identityNumber()) : other;
    }

    private static int age(Dice dice, int rooms) {
        int[] large = {14, 38, 34, 12, 2};
        int[] small = {24, 24, 20, 20, 12};
        int band = dice.weighted(rooms > 2 ? large : small);
        return 23 + 12 * band + dice.between(0, 11);
    }

    private static String email(Dice dice, Person person) {
        String name = person.givenName() + "." + person.familyName();
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("[^a-z.]", "");
        return ascii + dice.between(1, 999) + "@" + dice.pick(List.of("example.no", "example.com"));
    }

    private static String protection(Dice dice) {
        if (!dice.percent(0.6)) {
            return "";
        }
        return dice.percent(75) ? "fortrolig" : "strengt fortrolig";
    }
}
