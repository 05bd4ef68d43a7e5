package no.leietileie.throughput.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.leietileie.access.Agency;

/**
 * A part of the municipality that figures can be asked for: all of it, one district, or the households that are or were
 * shared with an agency. Districts make up the whole; so do those shared with an agency and those that are not, whom nobody
 * is shown, but who can be found by subtraction.
 */
public record Slice(String key) implements Comparable<Slice> {

    private static final String DISTRICT = "district:";
    private static final String AGENCY = "agency:";
    private static final String WITHOUT = "without:";

    public static final Slice ALL = new Slice("all");

    public static Slice district(long id) {
        return new Slice(DISTRICT + id);
    }

    public static Slice agency(Agency agency) {
        return new Slice(AGENCY + agency.name());
    }

    static Slice without(Agency agency) {
        return new Slice(WITHOUT + agency.name());
    }

    /** The whole and what a household belongs to. @param agencies a bit for each of {@link Agency#needingShares} */
    static List<Slice> of(long district, int agencies) {
        List<Slice> slices = new ArrayList<>(List.of(ALL, district(district)));
        List<Agency> all = Agency.needingShares();
        for (int i = 0; i < all.size(); i++) {
            slices.add((agencies & 1 << i) == 0 ? without(all.get(i)) : agency(all.get(i)));
        }
        return slices;
    }

    boolean isDistrict() {
        return key.startsWith(DISTRICT);
    }

    /** 0 where it is none, and for what lies in no district. */
    long districtId() {
        return isDistrict() ? Long.parseLong(key.substring(DISTRICT.length())) : 0;
    }

    Optional<Agency> agency() {
        return key.startsWith(AGENCY) ? Optional.of(Agency.valueOf(key.substring(AGENCY.length()))) : Optional.empty();
    }

    boolean isPublished() {
        return !key.startsWith(WITHOUT);
    }

    @Override
    public int compareTo(Slice other) {
        return key.compareTo(other.key);
    }
}
