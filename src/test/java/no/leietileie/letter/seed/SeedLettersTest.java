package no.leietileie.letter.seed;

import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.ApprovedTexts;
import no.leietileie.letter.translation.CheckFinding;
import no.leietileie.letter.translation.TextLookup.NotSendable;
import no.leietileie.letter.translation.TextLookup.Reason;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SeedLettersTest {

    @Autowired
    Templates templates;

    @Autowired
    TranslationSheets sheets;

    @Autowired
    ApprovedTexts approved;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Informasjonsbrev",
                "Informasjonshefte",
                "Brev om hjemmebesøk",
                "Invitasjon til fellesmøte",
                "Endring eller avlysning av fellesmøte",
                "Endring eller avlysning av hjemmebesøk",
                "Påminnelse om fellesmøte",
                "Påminnelse om hjemmebesøk",
                "Forklaring av finansiering",
                "Svar på søknad"
            })
    void every_translation_passes_every_check(String name) {
        for (var progress : as(1, () -> sheets.listProgress())) {
            if (!progress.template().equals(template(name))) {
                continue;
            }
            var sheet = as(1, () -> sheets.find(progress.template(), progress.language()))
                    .orElseThrow();
            assertThat(sheet.paragraphs())
                    .as(progress.language().value())
                    .flatExtracting(TranslatedParagraph::findings)
                    .extracting(CheckFinding::toString)
                    .isEmpty();
        }
    }

    @Test
    void what_a_machine_made_is_marked_and_nothing_can_be_sent_before_it_is_decided() {
        var template = template("Informasjonsbrev");

        assertThat(machineMade(template, "ti")).containsOnly(true);
        assertThat(machineMade(template, "tr")).containsOnly(false);
        assertThat(as(1, () -> approved.find(template, new LanguageTag("nb"))))
                .isEqualTo(new NotSendable(Reason.SOURCE_NOT_APPROVED, 0));
    }

    private List<Boolean> machineMade(TemplateId template, String language) {
        return as(1, () -> sheets.find(template, new LanguageTag(language))).orElseThrow().paragraphs().stream()
                .map(paragraph -> Objects.requireNonNull(paragraph.current()).machineMade())
                .toList();
    }

    private TemplateId template(String name) {
        return as(1, () -> templates.listAll()).stream()
                .map(TemplateRow::info)
                .filter(info -> info.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
