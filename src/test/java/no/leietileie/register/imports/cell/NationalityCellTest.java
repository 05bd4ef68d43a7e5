package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.base.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalityCellTest {

    @ParameterizedTest
    @CsvSource({
        "Tyrk,TR",
        "TR,TR",
        "Tyrkia,TR",
        "tyrkisk,TR",
        "TUR,TR",
        "Turkey,TR",
        "TYRKISK,TR",
        "syrer,SY",
        "Syria,SY",
        "eritreisk,ER",
        "Eritrea,ER",
        "statsløs,XX",
        "STATSLØS,XX",
        "Statslaus,XX",
        "norsk,NO",
        "Norge,NO",
        "Noreg,NO",
        "NO,NO",
        "ae,AE",
        "Kosovo,XK",
        "XK,XK",
        "Sør-Sudan,SS",
        "Sørsudan,SS",
        "Elfenbenskysten,CI",
        "USA,US",
        "Storbritannia,GB",
        "UK,GB",
        "nigersk,NE",
        "nigeriansk,NG",
        "afghansk statsborger,AF",
        "Myanmar,MM",
        "Burma,MM",
        "Kongo,CD",
        "palestinsk,PS",
        "Østerrike,AT",
        "Austerrike,AT",
        "Hviterussland,BY",
        "Makedonia,MK"
    })
    void a_country_is_known_by_its_names_codes_and_people(String text, String code) {
        assertThat(NationalityCell.parse(text)).isEqualTo(Parsed.of(new CountryCode(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Ukjent", "uoppgitt"})
    void nothing_known_is_blank(String text) {
        assertThat(NationalityCell.parse(text)).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kurdisk", "sovjetisk", "A", "Tyrkia/Syria", "marsboer"})
    void what_is_no_country_of_today_is_a_problem(String text) {
        assertThat(NationalityCell.parse(text)).isEqualTo(Parsed.problem(CellProblemCode.UNKNOWN_NATIONALITY, text));
    }

    @Test
    void every_country_is_known_by_its_codes_and_its_norwegian_name() {
        for (var code : java.util.Locale.getISOCountries()) {
            var country = java.util.Locale.of("", code);
            var expected = Parsed.of(new CountryCode(code));

            assertThat(NationalityCell.parse(code)).isEqualTo(expected);
            assertThat(NationalityCell.parse(country.getISO3Country())).isEqualTo(expected);
            assertThat(NationalityCell.parse(country.getDisplayCountry(java.util.Locale.of("nb"))))
                    .isEqualTo(expected);
        }
    }
}
