package no.leietileie.base;

import java.util.Locale;
import java.util.Set;

/** A country as ISO 3166-1 alpha-2, with {@code XK} for Kosovo and {@code XX} for a stateless person. */
public record CountryCode(String value) {

    private static final Set<String> USER_ASSIGNED = Set.of("XX", "XK");

    public static final CountryCode STATELESS = new CountryCode("XX");

    public CountryCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("Not an ISO 3166 country code: " + value);
        }
    }

    public static boolean isKnown(String code) {
        return USER_ASSIGNED.contains(code)
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }
}
