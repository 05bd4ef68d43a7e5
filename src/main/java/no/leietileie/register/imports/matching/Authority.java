package no.leietileie.register.imports.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a row may say about things that several rows of the file speak of: one dwelling under two leases, one person on
 * two contracts. Only one of the rows has the last word on each, or else each import would turn them back and forth.
 *
 * @param repeated an earlier row says the same about the same contract
 * @param contradicted another row says something else about the same contract
 * @param protectedElsewhere another row protects the address of a tenant of this one
 * @param persons indexes of the tenants that the row decides on
 */
public record Authority(
        boolean repeated, boolean contradicted, boolean protectedElsewhere, boolean dwelling, Set<Integer> persons) {

    public Authority {
        persons = Set.copyOf(persons);
    }

    static Authority overAll(int tenants) {
        return new Authority(false, false, false, true, range(tenants));
    }

    boolean decidesOn(int tenant) {
        return persons.contains(tenant);
    }

    /** A short text for a database column: {@code D,0,1}. */
    public String stored() {
        var words = new TreeSet<String>();
        if (repeated) {
            words.add("R");
        }
        if (contradicted) {
            words.add("C");
        }
        if (protectedElsewhere) {
            words.add("P");
        }
        if (dwelling) {
            words.add("D");
        }
        // Nobody has more than a handful of tenants in a row; the column has room for twenty.
        persons.stream().filter(index -> index < 20).forEach(index -> words.add(index.toString()));
        return String.join(",", words);
    }

    public static Authority parse(String stored) {
        var words = Set.of(stored.split(","));
        return new Authority(
                words.contains("R"),
                words.contains("C"),
                words.contains("P"),
                words.contains("D"),
                words.stream()
                        .filter(word -> !word.isEmpty() && Character.isDigit(word.charAt(0)))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<Integer> range(int tenants) {
        var indexes = new Integer[tenants];
        Arrays.setAll(indexes, i -> i);
        return Set.of(indexes);
    }
}
