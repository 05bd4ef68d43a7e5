package no.leietileie.letter.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LanguageTag NB = new LanguageTag("nb");
    private static final LanguageTag TR = new LanguageTag("tr");
    private static final LanguageTag SO = new LanguageTag("so");
    private static final TemplateId LETTER = new TemplateId(1);
    private static final TemplateId FOLDER = new TemplateId(2);

    @Test
    void the_language_of_most_households_comes_first_and_one_nobody_reads_last() {
        var coverage =
                coverage(List.of(progress(LETTER, new LanguageTag("th"), 5, 0)), Map.of(NB, 3L, TR, 40L, SO, 7L));

        assertThat(coverage.lines())
                .extracting(line -> line.language().value())
                .containsExactly("tr", "so", "nb", "th");
    }

    @Test
    void whoever_lacks_a_letter_waits_and_is_counted_once() {
        var coverage = coverage(
                List.of(progress(LETTER, TR, 5, 5), progress(FOLDER, TR, 5, 4), progress(LETTER, SO, 5, 5)),
                Map.of(NB, 100L, TR, 40L, SO, 7L));

        assertThat(coverage.lines())
                .filteredOn(line -> line.language().equals(TR))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state(LETTER)).isEqualTo(CoverageState.APPROVED);
                    assertThat(line.state(FOLDER)).isEqualTo(CoverageState.UNDER_WAY);
                });
        assertThat(coverage.waiting()).isEqualTo(47);
        assertThat(coverage.gaps()).isEqualTo(2);
        assertThat(coverage.widestGap())
                .get()
                .extracting(CoverageLine::language)
                .isEqualTo(TR);
    }

    @Test
    void nobody_waits_where_all_is_approved() {
        var coverage =
                coverage(List.of(progress(LETTER, TR, 5, 5), progress(FOLDER, TR, 5, 5)), Map.of(NB, 100L, TR, 40L));

        assertThat(coverage.waiting()).isZero();
        assertThat(coverage.widestGap()).isEmpty();
    }

    @Test
    void a_source_that_is_not_decided_is_a_gap_and_one_that_is_not_frozen_is_none() {
        var undecided = Coverage.of(List.of(template(LETTER, 2, 1)), List.of(), Map.of(NB, 10L), 0);
        var unwritten = Coverage.of(List.of(template(LETTER, null, null)), List.of(), Map.of(TR, 10L), 0);

        assertThat(undecided.lines().getFirst().state(LETTER)).isEqualTo(CoverageState.SOURCE_UNDECIDED);
        assertThat(undecided.waiting()).isEqualTo(10);
        assertThat(unwritten.waiting()).isZero();
    }

    @Test
    void the_worst_of_a_letters_paragraphs_tells_its_state() {
        assertThat(CoverageState.of(new LanguageProgress(LETTER, TR, 5, 0, 0, 4, 1)))
                .isEqualTo(CoverageState.STALE);
        assertThat(CoverageState.of(new LanguageProgress(LETTER, TR, 5, 0, 2, 3, 0)))
                .isEqualTo(CoverageState.IN_REVIEW);
        assertThat(CoverageState.of(new LanguageProgress(LETTER, TR, 5, 1, 1, 3, 0)))
                .isEqualTo(CoverageState.UNDER_WAY);
        assertThat(CoverageState.of(new LanguageProgress(LETTER, TR, 5, 0, 0, 0, 0)))
                .isEqualTo(CoverageState.MISSING);
        assertThat(CoverageState.of(new LanguageProgress(LETTER, TR, 5, 0, 0, 5, 0)))
                .isEqualTo(CoverageState.APPROVED);
    }

    private static Coverage coverage(List<LanguageProgress> progress, Map<LanguageTag, Long> households) {
        return Coverage.of(List.of(template(LETTER, 1, 1), template(FOLDER, 1, 1)), progress, households, 0);
    }

    private static LanguageProgress progress(TemplateId template, LanguageTag language, long total, long approved) {
        return new LanguageProgress(template, language, total, total - approved, 0, approved, 0);
    }

    private static TemplateRow template(TemplateId id, @Nullable Integer published, @Nullable Integer approved) {
        return new TemplateRow(
                new TemplateInfo(id, LetterType.INFORMATION, "Brev " + id.value(), NB, false),
                null,
                published,
                approved,
                approved == null ? null : LocalDate.of(2026, 6, 9),
                Instant.EPOCH,
                "Elif");
    }
}
