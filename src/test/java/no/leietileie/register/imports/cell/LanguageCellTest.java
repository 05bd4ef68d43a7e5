package no.leietileie.register.imports.cell;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.base.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageCellTest {

    @ParameterizedTest
    @CsvSource({
        "norsk,nb",
        "Nynorsk,nn",
        "Bokmål,nb",
        "no,nb",
        "nb,nb",
        "tyrkisk,tr",
        "Turkish,tr",
        "tur,tr",
        "dari,prs",
        "farsi,fa",
        "persisk,fa",
        "Sorani,ckb",
        "kurdisk (sorani),ckb",
        "KURMANJI,kmr",
        "tigrinja,ti",
        "Tigrinya,ti",
        "somali,so",
        "arabisk,ar",
        "ukrainsk,uk",
        "russisk,ru",
        "polsk,pl",
        "litauisk,lt",
        "albansk,sq",
        "swahili,sw",
        "kinyarwanda,rw",
        "kirundi,rn",
        "thai,th",
        "vietnamesisk,vi",
        "tamil,ta",
        "urdu,ur",
        "pashto,ps",
        "panjabi,pa",
        "engelsk,en",
        "ckb,ckb",
        "prs,prs"
    })
    void a_language_is_known_by_its_names_and_codes(String text, String tag) {
        assertThat(LanguageCell.parse(text)).isEqualTo(Parsed.of(new LanguageTag(tag)));
    }

    @Test
    void an_unknown_language_is_a_problem_and_none_is_blank() {
        assertThat(LanguageCell.parse("klingonsk"))
                .isEqualTo(Parsed.problem(CellProblemCode.UNKNOWN_LANGUAGE, "klingonsk"));
        assertThat(LanguageCell.parse("")).isEqualTo(Parsed.blank());
    }

    @ParameterizedTest
    @CsvSource({
        "'Ja, tyrkisk',true,tr",
        "Ja (tyrkisk),true,tr",
        "J - arabisk,true,ar",
        "tyrkisk,true,tr",
        "J,true,",
        "N,false,",
        "Nei,false,"
    })
    void the_need_for_an_interpreter_may_name_the_language(String text, boolean needed, String tag) {
        var expected = new InterpreterNeed(needed, tag == null ? null : new LanguageTag(tag));

        assertThat(InterpreterCell.parse(text)).isEqualTo(Parsed.of(expected));
    }

    @Test
    void an_interpreter_in_an_unknown_language_is_still_needed() {
        assertThat(InterpreterCell.parse("Ja, klingonsk"))
                .isEqualTo(Parsed.of(new InterpreterNeed(true, null), CellProblemCode.UNKNOWN_LANGUAGE));
        assertThat(InterpreterCell.parse("kanskje").told()).contains(CellProblemCode.NOT_YES_OR_NO);
    }
}
