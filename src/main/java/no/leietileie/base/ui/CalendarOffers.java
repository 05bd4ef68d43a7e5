package no.leietileie.base.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where an entry of a calendar could go.
 *
 * @param none told on a day without any offer
 */
public record CalendarOffers(List<Offer> offers, String none) {

    /** How an offer would do. */
    public enum Verdict {
        FINE,
        DOUBT,
        NO
    }

    /**
     * A time at which the entry could be instead.
     *
     * @param start local, such as 2026-12-01T09:00
     * @param where told while the entry is held there, and then what would follow
     */
    public record Offer(String start, String end, Verdict verdict, String where, String follows) {

        private Map<String, String> json() {
            return Map.of(
                    "start", start,
                    "end", end,
                    "verdict", verdict.name().toLowerCase(Locale.ROOT),
                    "where", where,
                    "follows", follows);
        }
    }

    public CalendarOffers {
        offers = List.copyOf(offers);
    }

    Map<String, Object> json() {
        return Map.of("offers", offers.stream().map(Offer::json).toList(), "none", none);
    }
}
