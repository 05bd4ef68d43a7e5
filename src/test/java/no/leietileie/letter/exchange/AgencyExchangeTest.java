package no.leietileie.letter.exchange;

import static no.leietileie.letter.LetterFixture.EN;
import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.exchange.ImportCheck.Readable;
import no.leietileie.letter.exchange.ImportCheck.Refused;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.CheckCode;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.TranslationState;
import no.leietileie.letter.translation.TranslationText;
import no.leietileie.letter.translation.Translations;
import no.leietileie.support.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@DatabaseTest
class AgencyExchangeTest {

    private static final String NORWEGIAN = "# Vil du eie?\n\nHei {{household.name}}!\n\nRing **oss** innen 3 dager.";

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    TranslationSheets sheets;

    @Autowired
    Translations translations;

    @Autowired
    AgencyExchange exchange;

    private LetterFixture letters;
    private TemplateId template;

    @BeforeEach
    void aPublishedTemplate() {
        letters = new LetterFixture(templates, versions);
        template = letters.published(NORWEGIAN);
    }

    @Test
    void what_an_agency_translated_is_shown_first_and_stored_as_its_draft_afterwards() {
        var report = report(translated("# Own?", "Dear " + NAME + "!", "Call " + BOLD + " within 3 days."));

        assertThat(outcomes(report)).containsOnly(UnitOutcome.NEW).hasSize(3);
        assertThat(text(0)).isNull();
        assertThat(as(1, () -> exchange.bringIn(report, Set.of(), "Byrået AS"))).isEqualTo(3);
        assertThat(text(1).markdown()).isEqualTo("Dear {{household.name}}!");
        assertThat(text(2).markdown()).isEqualTo("Call **us** within 3 days.");
        assertThat(text(2).state()).isEqualTo(TranslationState.DRAFT);
        assertThat(text(2).translatorName()).isEqualTo("Byrået AS");
    }

    @Test
    void a_file_without_changes_changes_nothing() {
        translate("# Own?", "Dear {{household.name}}!", "Call **us** within 3 days.");

        var report = report(export());

        assertThat(outcomes(report)).containsOnly(UnitOutcome.UNCHANGED);
        assertThat(report.chosen(Set.of())).isEmpty();
    }

    @Test
    void an_approved_text_that_the_file_changes_is_told_and_becomes_a_draft_again() {
        translate("# Own?", "Dear {{household.name}}!", "Call **us** within 3 days.");
        as(2, () -> translations.submit(template, EN, keys()));
        as(3, () -> translations.approve(template, EN, keys()));

        var report = report(export().replace("# </data>", "# </data>").replace(">Own?<", ">Buy?<"));

        assertThat(report.of(UnitOutcome.CHANGED)).hasSize(1);
        assertThat(report.approvedAmong(report.chosen(Set.of()))).isEqualTo(1);
        as(1, () -> exchange.bringIn(report, Set.of(), "Byrået AS"));
        assertThat(text(0).state()).isEqualTo(TranslationState.DRAFT);
        assertThat(text(1).state()).isEqualTo(TranslationState.APPROVED);
    }

    @Test
    void a_text_that_was_changed_here_after_the_file_was_made_is_kept_unless_it_is_chosen() {
        translate("# Own?", "Dear {{household.name}}!", "Call **us** within 3 days.");
        var file = export().replace(">Own?<", ">Buy?<");
        as(2, () -> translations.write(template, EN, keys().getFirst(), text(0).version(), "# Owning?"));

        var report = report(file);

        assertThat(report.of(UnitOutcome.CONFLICT)).singleElement().satisfies(unit -> {
            assertThat(unit.proposed()).isEqualTo("# Buy?");
            assertThat(Objects.requireNonNull(unit.current()).markdown()).isEqualTo("# Owning?");
        });
        as(1, () -> exchange.bringIn(report, Set.of(), "Byrået AS"));
        assertThat(text(0).markdown()).isEqualTo("# Owning?");
        as(1, () -> exchange.bringIn(report, Set.of(keys().getFirst()), "Byrået AS"));
        assertThat(text(0).markdown()).isEqualTo("# Buy?");
    }

    @Test
    void nothing_is_stored_when_somebody_writes_between_the_report_and_the_storing() {
        var report = report(translated("# Own?", "Dear " + NAME + "!", "Call " + BOLD + " within 3 days."));
        as(2, () -> translations.write(template, EN, keys().get(1), null, "Hello {{household.name}}!"));

        assertThatThrownBy(() -> as(1, () -> exchange.bringIn(report, Set.of(), "Byrået AS")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);

        assertThat(text(0)).isNull();
        assertThat(text(1).markdown()).isEqualTo("Hello {{household.name}}!");
    }

    @Test
    void a_paragraph_whose_norwegian_text_has_changed_is_rejected_and_the_others_are_not() {
        var file = translated("# Own?", "Dear " + NAME + "!", "Call " + BOLD + " within 3 days.");
        letters.change(template, NORWEGIAN.replace("3 dager", "5 dager"));

        var report = report(file);

        assertThat(outcomes(report)).containsExactly(UnitOutcome.NEW, UnitOutcome.NEW, UnitOutcome.REJECTED);
        assertThat(report.units().get(2).problem()).isEqualTo(UnitProblem.SOURCE_CHANGED);
        assertThat(report.fileVersion()).isEqualTo(1);
        assertThat(report.version()).isEqualTo(2);
    }

    @Test
    void nothing_is_stored_when_the_norwegian_text_changes_between_the_report_and_the_storing() {
        var report = report(translated("# Own?", "Dear " + NAME + "!", "Call " + BOLD + " within 3 days."));
        letters.change(template, NORWEGIAN.replace("3 dager", "5 dager"));

        assertThatThrownBy(() -> as(1, () -> exchange.bringIn(report, Set.of(), "Byrået AS")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void a_lost_or_an_invented_field_is_rejected_with_its_name() {
        var lost = report(translated("# Own?", "Dear tenant!", "Call " + BOLD + " within 3 days."));
        var invented = report(translated("# Own?", "Dear " + NAME + " {{tenant}}!", "Call us."));

        assertThat(lost.units().get(1).outcome()).isEqualTo(UnitOutcome.REJECTED);
        assertThat(lost.units().get(1).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(CheckCode.FIELD_MISSING);
            assertThat(finding.arguments()).containsExactly("{{household.name}}");
        });
        assertThat(invented.units().get(1).outcome()).isEqualTo(UnitOutcome.REJECTED);
        assertThat(invented.units().get(1).findings())
                .extracting(finding -> finding.code())
                .contains(CheckCode.FIELD_EXTRA);
    }

    @Test
    void broken_markup_is_rejected_and_another_number_only_told() {
        var report = report(translated("# Own?", "Dear " + NAME + " **!", "Call " + BOLD + " within 5 days."));

        assertThat(report.units().get(1).outcome()).isEqualTo(UnitOutcome.REJECTED);
        assertThat(report.units().get(1).findings())
                .extracting(finding -> finding.code())
                .contains(CheckCode.MARKUP_BROKEN);
        assertThat(report.units().get(2).outcome()).isEqualTo(UnitOutcome.NEW);
        assertThat(report.units().get(2).findings())
                .extracting(finding -> finding.code())
                .contains(CheckCode.NUMBER_EXTRA);
    }

    @Test
    void a_paragraph_that_nobody_translated_and_one_that_the_file_lacks_are_told() {
        var file = translated("# Own?", "", "Call " + BOLD + " within 3 days.");
        var last = file.substring(file.lastIndexOf("<unit"), file.lastIndexOf("</unit>") + "</unit>".length());

        assertThat(outcomes(report(file))).containsExactly(UnitOutcome.NEW, UnitOutcome.UNTRANSLATED, UnitOutcome.NEW);
        assertThat(report(file.replace(last, "")).absent()).isEqualTo(1);
    }

    @Test
    void a_file_that_has_a_paragraph_twice_is_refused() {
        var file = export();
        var first = file.substring(file.indexOf("<unit"), file.indexOf("</unit>") + "</unit>".length());

        assertThat(check(file.replace("</file>", first + "</file>"))).isEqualTo(new Refused(FileProblem.INVALID, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "</xliff>, '', BROKEN",
        "</unit>, </units>, BROKEN",
        "urn:oasis:names:tc:xliff:document:2.0, urn:oasis:names:tc:xliff:document:1.2, OLD_XLIFF",
        "urn:oasis:names:tc:xliff:document:2.0, urn:example, NOT_XLIFF",
        "leietileie:letter:, other:letter:, FOREIGN",
        "trgLang=\"en\", trgLang=\"tr\", OTHER_LANGUAGE",
        "srcLang=\"nb\", srcLang=\"nn\", OTHER_SOURCE_LANGUAGE"
    })
    void a_file_that_is_broken_or_about_something_else_is_refused_as_a_whole(
            String what, String instead, FileProblem problem) {
        var check = check(export().replace(what, Objects.requireNonNullElse(instead, "")));

        assertThat(check)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void an_unclosed_file_is_told_with_the_line_where_it_ends() {
        var file = export();

        var check = check(file.substring(0, file.indexOf("</segment>")));

        assertThat(check)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.line()).isGreaterThan(5));
    }

    @Test
    void a_file_that_would_read_other_files_is_refused() {
        var file = export().replace("?>", "?><!DOCTYPE xliff [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");

        assertThat(check(file)).isEqualTo(new Refused(FileProblem.DECLARES_ENTITIES, 1));
    }

    @Test
    void a_file_of_another_template_and_an_empty_one_are_refused() {
        var other = letters.published(NORWEGIAN);

        assertThat(as(1, () -> exchange.check(other, EN, bytes(export()))))
                .isEqualTo(new Refused(FileProblem.OTHER_TEMPLATE, 0));
        assertThat(check("")).isEqualTo(new Refused(FileProblem.EMPTY, 0));
    }

    @Test
    void sentences_that_a_tool_cut_apart_and_turned_around_are_one_paragraph_again() {
        var file = export();
        var at = file.lastIndexOf("<segment");
        var unit = file.substring(0, at) + """
                <segment><source>Ring <pc id="1" dataRefEnd="d1" dataRefStart="d1">oss</pc></source>
                <target order="3">, call <pc id="1" dataRefEnd="d1" dataRefStart="d1">us</pc>.</target></segment>
                <ignorable><source> </source><target order="2"> </target></ignorable>
                <segment><source>innen 3 dager.</source><target order="1">Within 3 days</target></segment>
                """ + file.substring(file.lastIndexOf("</unit>"));

        assertThat(report(unit).units().get(2).proposed()).isEqualTo("Within 3 days , call **us**.");
    }

    private static final String NAME = "<ph id=\"1\" dataRef=\"d1\"/>";
    private static final String BOLD = "<pc id=\"1\" dataRefEnd=\"d1\" dataRefStart=\"d1\">us</pc>";

    /** The file of an agency: its translations behind the sources. */
    private String translated(String... targets) {
        var file = export();
        var translated = new StringBuilder();
        int from = 0;
        for (var target : targets) {
            int end = file.indexOf("</source>", from) + "</source>".length();
            translated.append(file, from, end);
            // A heading's mark is a code.
            translated
                    .append("<target>")
                    .append(target.replace("# ", "<ph id=\"1\" dataRef=\"d1\"/>"))
                    .append("</target>");
            from = end;
        }
        return translated.append(file.substring(from)).toString();
    }

    private String export() {
        return new String(as(1, () -> exchange.write(template, EN)), StandardCharsets.UTF_8);
    }

    private ImportCheck check(String file) {
        return as(1, () -> exchange.check(template, EN, bytes(file)));
    }

    private ImportReport report(String file) {
        return ((Readable) check(file)).report();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static List<UnitOutcome> outcomes(ImportReport report) {
        return report.units().stream().map(UnitReport::outcome).toList();
    }

    private void translate(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            int at = i;
            as(2, () -> translations.write(template, EN, keys().get(at), null, texts[at]));
        }
    }

    private List<ParagraphKey> keys() {
        return as(1, () -> sheets.find(template, EN)).orElseThrow().paragraphs().stream()
                .map(paragraph -> paragraph.source().key())
                .toList();
    }

    @SuppressWarnings("NullAway")
    private TranslationText text(int paragraph) {
        return as(1, () -> sheets.find(template, new LanguageTag("en")))
                .orElseThrow()
                .paragraphs()
                .get(paragraph)
                .current();
    }
}
