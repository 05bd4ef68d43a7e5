package no.leietileie.throughput.counting;

import java.util.List;

/**
 * How many are alike in all that a figure asks for.
 *
 * @param agencies a bit for each of those that households are shared with
 * @param what and {@code period} as the {@link FigureSource} says
 * @param size a length in days or months, or 1 for what lies in the part of its year that has passed this year
 * @param crowd whose they are: a household can be counted more than once
 */
record FigureCount(long district, int agencies, String what, int period, int size, long number, Crowd crowd) {

    List<Slice> slices() {
        return Slice.of(district, agencies);
    }
}
