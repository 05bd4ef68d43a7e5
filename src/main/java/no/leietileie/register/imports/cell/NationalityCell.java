package no.leietileie.register.imports.cell;

import static no.leietileie.register.imports.cell.CellProblemCode.UNKNOWN_NATIONALITY;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.leietileie.base.CountryCode;
import no.leietileie.base.Folded;

/**
 * A country by its name in bokmål, nynorsk or English, by an ISO 3166 code, or by what its people are called. The
 * country names come from the JDK, the people from {@code nationalities.txt}.
 */
public final class NationalityCell {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nb"), Locale.of("nn"), Locale.ENGLISH);
    private static final Map<String, CountryCode> COUNTRIES = countries();

    private NationalityCell() {}

    public static Parsed<CountryCode> parse(String read) {
        if (CellText.isNothing(read)) {
            return Parsed.blank();
        }
        var name = read.strip().replaceFirst("(?i) (statsborger|borger|citizen|national)$", "");
        var byCode = COUNTRIES.get(name.toLowerCase(Locale.ROOT));
        var country = byCode == null ? COUNTRIES.get(Folded.of(name)) : byCode;
        return country == null ? Parsed.problem(UNKNOWN_NATIONALITY, read) : Parsed.of(country);
    }

    private static Map<String, CountryCode> countries() {
        var countries = new HashMap<String, CountryCode>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            var value = new CountryCode(code);
            countries.put(code.toLowerCase(Locale.ROOT), value);
            countries.put(country.getISO3Country().toLowerCase(Locale.ROOT), value);
            LANGUAGES.forEach(language -> countries.put(Folded.of(country.getDisplayCountry(language)), value));
        }
        WordList.read(NationalityCell.class, "nationalities.txt")
                .forEach((word, code) -> countries.put(word, new CountryCode(code)));
        return Map.copyOf(countries);
    }
}
