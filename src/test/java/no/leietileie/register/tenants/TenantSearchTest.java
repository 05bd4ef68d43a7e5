package no.leietileie.register.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"01818012337", " 018180 12337 ", "018180-12337", "01.81.80 12337", "01 81 80 123 37"})
    void eleven_digits_are_an_identity_number_however_they_are_set(String text) {
        assertThat(TenantSearch.of(text)).isEqualTo(new TenantSearch.ByIdentityNumber("01818012337"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0181801233", "018180123371"})
    void ten_or_twelve_digits_are_a_word(String text) {
        assertThat(TenantSearch.of(text)).isEqualTo(new TenantSearch.ByWords(List.of(text), text));
    }

    @ParameterizedTest
    @CsvSource({
        "Åse Ærø, +zzase* +zzaro*",
        "Aase AEROE, +zzase* +zzaro*",
        "K-10023/4, +zzk* +zz10023* +zz4*",
        "\"+(a) ~<b>* @c\", +zza* +zzb* +zzc*"
    })
    void words_are_folded_and_lose_what_the_database_would_take_for_an_operator(String text, String query) {
        assertThat(TenantSearch.of(text))
                .isInstanceOfSatisfying(
                        TenantSearch.ByWords.class,
                        search -> assertThat(TenantSearch.booleanQuery(search.words()))
                                .isEqualTo(query));
    }

    @Property
    void whatever_is_typed_only_words_reach_the_index(@ForAll String text) {
        if (TenantSearch.of(text) instanceof TenantSearch.ByWords(var words, var exact)) {
            assertThat(TenantSearch.booleanQuery(words))
                    .matches("(\\+zz[\\p{L}\\p{M}\\p{N}]+\\*)( \\+zz[\\p{L}\\p{M}\\p{N}]+\\*)*");
        }
    }

    @Test
    void a_text_without_letters_and_digits_matches_nothing() {
        assertThat(TenantSearch.of("-- *")).isEqualTo(new TenantSearch.Nothing());
    }
}
