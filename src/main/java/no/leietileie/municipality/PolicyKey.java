package no.leietileie.municipality;

import java.util.function.Predicate;

/**
 * Names a parameter of the rules and gives it its type. A module declares its keys as beans, so that they stand on the
 * administrator's page; the texts are {@code policy.<name>}, and {@code policy.<name>.<component>} where the type is a
 * record.
 *
 * @param name such as {@code threshold.small-cell}; the part before the point is the group on the page
 * @param type a whole number, a decimal, a text, a date, yes or no, or a record of these
 * @param standard in force until an administrator has said otherwise
 * @param sound whether a value makes sense at all; {@code policy.<name>.unsound} says what does
 */
public record PolicyKey<T>(String name, Class<T> type, T standard, Predicate<T> sound) {

    public static PolicyKey<Integer> number(String name, int standard, int least, int most) {
        return new PolicyKey<>(name, Integer.class, standard, number -> number >= least && number <= most);
    }

    public String group() {
        return name.substring(0, name.indexOf('.'));
    }

    /** The key of the text that names it. */
    public String titleKey() {
        return "policy." + name;
    }
}
