package no.leietileie.throughput.counting;

import java.util.List;

/** Lengths put together in bands. @param from where each band begins, the first of them at 0 */
public record Bands(List<Integer> from) {

    public static final int ALL = -1;

    /** Under one year, to three, to five, to ten and over. */
    public static final Bands TENANCY_MONTHS = new Bands(List.of(0, 12, 36, 60, 120));

    /** Three months, half a year, one year and over. */
    public static final Bands WAITING_DAYS = new Bands(List.of(0, 91, 183, 366));

    public int of(int length) {
        int band = from.size() - 1;
        while (band > 0 && length < from.get(band)) {
            band--;
        }
        return band;
    }

    /** The longest length in a band. */
    public int last(int band) {
        return band + 1 < from.size() ? from.get(band + 1) - 1 : Integer.MAX_VALUE;
    }

    public int count() {
        return from.size();
    }
}
