package no.leietileie.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Fødselsnr.,FOEDSELSNR",
        "Fødselsnr,fodsels-nr",
        "Språk,SPRAAK",
        "Språk,sprak",
        "Nærøy,NAEROEY",
        "Leiekontrakt nr,leiekontraktnr",
        "Türkiye,turkiye",
        "TÜRKIYE,Türkiye"
    })
    void spellings_of_the_same_word_fold_alike(String one, String other) {
        assertThat(Folded.of(one)).isEqualTo(Folded.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Gnr,Bnr", "Niger,Nigeria", "Navn,Navn 2"})
    void different_words_stay_different(String one, String other) {
        assertThat(Folded.of(one)).isNotEqualTo(Folded.of(other));
    }
}
