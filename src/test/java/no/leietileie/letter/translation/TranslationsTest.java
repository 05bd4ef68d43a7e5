package no.leietileie.letter.translation;

import static no.leietileie.letter.LetterFixture.EN;
import static no.leietileie.letter.LetterFixture.NB;
import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TextLookup.NotSendable;
import no.leietileie.letter.translation.TextLookup.Reason;
import no.leietileie.letter.translation.TextLookup.Sendable;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class TranslationsTest {

    private static final String SOURCE = "# Vil du eie?\n\nVi kan hjelpe deg med lånet.\n\nRing oss i dag.";
    private static final List<String> ENGLISH = List.of("# Do you want to own?", "We can help you.", "Call us today.");

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    Translations translations;

    @Autowired
    TranslationSheets sheets;

    @Autowired
    ApprovedTexts approved;

    @Autowired
    Glossary glossary;

    private LetterFixture fixture;
    private TemplateId template;

    @BeforeEach
    void aDecidedTemplate() {
        fixture = new LetterFixture(templates, versions);
        template = fixture.decided(SOURCE);
    }

    @Test
    void a_letter_is_sent_in_a_language_only_when_every_paragraph_is_approved() {
        assertThat(lookup()).isEqualTo(new NotSendable(Reason.NOT_TRANSLATED, 3));
        translate(2);
        assertThat(lookup()).isEqualTo(new NotSendable(Reason.NOT_APPROVED, 3));
        as(2, () -> translations.submit(template, EN, keys()));
        assertThat(lookup()).isEqualTo(new NotSendable(Reason.NOT_APPROVED, 3));

        as(3, () -> translations.approve(template, EN, keys().subList(0, 2)));
        assertThat(lookup()).isEqualTo(new NotSendable(Reason.NOT_APPROVED, 1));
        as(3, () -> translations.approve(template, EN, keys()));

        assertThat(lookup()).isInstanceOfSatisfying(Sendable.class, sendable -> {
            assertThat(sendable.text().translators()).containsExactly("Bruker 2");
            assertThat(sendable.text().approvers()).containsExactly("Bruker 3");
            assertThat(sendable.text()
                            .merge(new MergeValues(Map.of(), Set.of()))
                            .body()
                            .blocks())
                    .startsWith(new Block.Heading(1, List.of(new Inline.Text("Do you want to own?", false))));
        });
    }

    @Test
    void the_source_is_sent_once_it_is_decided_and_never_after_it_is_archived() {
        var undecided = fixture.published(SOURCE);

        assertThat(SignedIn.consultant(() -> approved.find(undecided, NB)))
                .isEqualTo(new NotSendable(Reason.SOURCE_NOT_APPROVED, 0));
        assertThat(SignedIn.consultant(() -> approved.find(template, NB))).isInstanceOf(Sendable.class);

        as(1, () -> templates.archive(template));
        assertThat(SignedIn.consultant(() -> approved.find(template, NB)))
                .isEqualTo(new NotSendable(Reason.ARCHIVED, 0));
    }

    @Test
    void nobody_approves_her_own_text() {
        translate(2);
        as(2, () -> translations.submit(template, EN, keys()));

        var result = as(2, () -> translations.approve(template, EN, keys()));

        assertThat(result.changed()).isZero();
        assertThat(result.refused().values()).hasSize(3).containsOnly(ApprovalRefusal.OWN_TEXT);
    }

    @Test
    void nor_does_one_who_wrote_on_it_before_or_handed_it_in() {
        translate(2);
        as(4, () -> translations.write(template, EN, keys().getFirst(), seen(0), "# Do you wish to own?"));
        as(5, () -> translations.submit(template, EN, keys()));

        assertThat(as(2, () -> translations.approve(template, EN, keys().subList(0, 1)))
                        .refused())
                .containsValue(ApprovalRefusal.OWN_TEXT);
        assertThat(as(5, () -> translations.approve(template, EN, keys()))
                        .refused()
                        .values())
                .containsOnly(ApprovalRefusal.OWN_TEXT);
        assertThat(as(3, () -> translations.approve(template, EN, keys())).changed())
                .isEqualTo(3);
    }

    @Test
    void a_changed_source_paragraph_makes_just_that_paragraph_stale_and_the_decided_version_is_still_sent() {
        approveAll();
        fixture.change(template, SOURCE.replace("i dag", "i morgen"));

        assertThat(sheet().paragraphs())
                .extracting(TranslatedParagraph::state)
                .containsExactly(ParagraphState.APPROVED, ParagraphState.APPROVED, ParagraphState.STALE);
        assertThat(Objects.requireNonNull(sheet().paragraphs().getLast().earlier())
                        .markdown())
                .isEqualTo("Call us today.");
        assertThat(lookup()).isInstanceOf(Sendable.class);

        fixture.decide(template);
        assertThat(lookup()).isEqualTo(new NotSendable(Reason.STALE, 1));
    }

    @Test
    void a_source_that_is_restored_finds_its_approved_translation_again() {
        approveAll();
        fixture.change(template, SOURCE.replace("i dag", "i morgen"));
        fixture.change(template, SOURCE);
        fixture.decide(template);

        assertThat(lookup()).isInstanceOf(Sendable.class);
    }

    @Test
    void a_text_that_was_approved_is_a_draft_again_when_it_is_changed() {
        approveAll();

        as(3, () -> translations.write(template, EN, keys().getLast(), seen(2), "Ring us today."));

        assertThat(lookup()).isEqualTo(new NotSendable(Reason.NOT_APPROVED, 1));
        as(3, () -> translations.submit(template, EN, keys()));
        assertThat(as(2, () -> translations.approve(template, EN, keys().subList(2, 3)))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void what_fails_a_check_is_not_approved() {
        translate(2);
        as(2, () -> translations.write(template, EN, keys().getLast(), seen(2), "Call us on **815."));
        as(2, () -> translations.submit(template, EN, keys()));

        var result = as(3, () -> translations.approve(template, EN, keys()));

        assertThat(result.refused()).containsExactly(Map.entry(keys().getLast(), ApprovalRefusal.FAILS_A_CHECK));
        assertThat(result.changed()).isEqualTo(2);
    }

    @Test
    void a_forbidden_term_of_the_glossary_blocks() {
        as(1, () -> glossary.add(EN, new AgreedTerm("lån", List.of("loan"), List.of("help"))));
        translate(2);
        as(2, () -> translations.submit(template, EN, keys()));

        assertThat(as(3, () -> translations.approve(template, EN, keys())).refused())
                .containsEntry(keys().get(1), ApprovalRefusal.FAILS_A_CHECK);
    }

    @Test
    void a_text_sent_back_says_why_and_is_handed_in_again() {
        translate(2);
        as(2, () -> translations.submit(template, EN, keys()));

        as(3, () -> translations.sendBack(template, EN, keys().getFirst(), "Kall det bolig"));

        var sentBack = Objects.requireNonNull(sheet().paragraphs().getFirst().current());
        assertThat(sentBack.state()).isEqualTo(TranslationState.DRAFT);
        assertThat(sentBack.remark()).isEqualTo("Kall det bolig");
        as(2, () -> translations.submit(template, EN, keys()));
        assertThat(Objects.requireNonNull(sheet().paragraphs().getFirst().current())
                        .remark())
                .isNull();
    }

    @Test
    void a_machine_made_draft_is_answered_for_by_whoever_hands_it_in() {
        assertThat(as(1, () -> translations.bringIn(template, EN, incoming(), "Maskin", true)))
                .isEqualTo(3);
        assertThat(as(1, () -> translations.bringIn(template, EN, incoming(), "Maskin", true)))
                .isZero();
        assertThat(as(3, () -> translations.approve(template, EN, keys()))
                        .refused()
                        .values())
                .containsOnly(ApprovalRefusal.NOT_IN_REVIEW);

        as(2, () -> translations.submit(template, EN, keys()));

        var text = Objects.requireNonNull(sheet().paragraphs().getFirst().current());
        assertThat(text.machineMade()).isFalse();
        assertThat(text.translatorName()).isEqualTo("Bruker 2");
    }

    @Test
    void who_writes_over_another_is_refused() {
        translate(2);
        var seen = seen(0);
        as(3, () -> translations.write(template, EN, keys().getFirst(), seen, "# Own?"));

        assertThatThrownBy(() -> as(2, () -> translations.write(template, EN, keys().getFirst(), seen, "# Mine?")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(2, () -> translations.write(template, EN, keys().getFirst(), null, "# Mine?")))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void the_progress_counts_every_paragraph_once() {
        approveAll();
        fixture.change(template, SOURCE.replace("i dag", "i morgen") + "\n\nHelt nytt avsnitt.");
        as(2, () -> translations.write(template, EN, keys().get(1), seen(1), "We help you."));

        var progress = as(1, () -> sheets.listProgress()).stream()
                .filter(one -> one.template().equals(template))
                .findFirst()
                .orElseThrow();

        assertThat(progress).isEqualTo(new LanguageProgress(template, EN, 4, 1, 0, 1, 1));
        assertThat(progress.missing()).isEqualTo(1);
    }

    @Test
    void from_each_state_only_the_states_of_the_table_follow() {
        for (var from : TranslationState.values()) {
            for (var to : TranslationState.values()) {
                boolean expected = switch (from) {
                    case DRAFT -> to != TranslationState.APPROVED;
                    case IN_REVIEW -> to != TranslationState.IN_REVIEW;
                    case APPROVED -> to == TranslationState.DRAFT;
                };
                assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(expected);
            }
        }
    }

    private void translate(long user) {
        for (int i = 0; i < ENGLISH.size(); i++) {
            var key = keys().get(i);
            var text = ENGLISH.get(i);
            as(user, () -> translations.write(template, EN, key, null, text));
        }
    }

    private void approveAll() {
        translate(2);
        as(2, () -> translations.submit(template, EN, keys()));
        as(3, () -> translations.approve(template, EN, keys()));
    }

    private TranslationSheet sheet() {
        return as(1, () -> sheets.find(template, EN)).orElseThrow();
    }

    private List<ParagraphKey> keys() {
        return sheet().paragraphs().stream()
                .map(paragraph -> paragraph.source().key())
                .toList();
    }

    private List<IncomingText> incoming() {
        var paragraphs = sheet().paragraphs();
        return IntStream.range(0, paragraphs.size())
                .mapToObj(i -> new IncomingText(
                        paragraphs.get(i).source().key(),
                        paragraphs.get(i).source().hash(),
                        Optional.ofNullable(paragraphs.get(i).current())
                                .map(TranslationText::version)
                                .orElse(null),
                        ENGLISH.get(i)))
                .toList();
    }

    private long seen(int paragraph) {
        return Objects.requireNonNull(sheet().paragraphs().get(paragraph).current())
                .version();
    }

    private TextLookup lookup() {
        return SignedIn.consultant(() -> approved.find(template, EN));
    }
}
