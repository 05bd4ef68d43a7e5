package no.leietileie.letter.template;

import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.lint.Finding;
import no.leietileie.letter.lint.FindingCode;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class TemplateVersionsTest {

    private static final String TEXT = "# Tittel\n\nFørste avsnitt om boligen din.\n\nAndre avsnitt om møtet.";

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    private LetterFixture fixture;

    @BeforeEach
    void aFixture() {
        fixture = new LetterFixture(templates, versions);
    }

    @Test
    void a_draft_is_written_in_place_until_it_is_published_and_then_a_new_one_follows() {
        var template = fixture.draft(TEXT);
        save(template, TEXT + "\n\nMer.");
        assertThat(list(template)).extracting(VersionRow::number).containsExactly(1);

        as(1, () -> versions.publish(template));
        save(template, TEXT);

        assertThat(list(template)).extracting(VersionRow::number).containsExactly(2, 1);
        assertThat(as(1, () -> versions.markdown(list(template).getLast().id())))
                .isEqualTo(TEXT + "\n\nMer.");
    }

    @Test
    void saving_what_is_published_already_makes_no_version() {
        var template = fixture.published(TEXT);

        save(template, TEXT);

        assertThat(list(template)).hasSize(1);
    }

    @Test
    void who_saves_over_another_is_told_whose_text_it_is_and_nothing_is_overwritten() {
        var template = fixture.draft(TEXT);
        var seen = as(1, () -> versions.draft(template)).seen();
        as(2, () -> versions.saveDraft(template, seen, "# Bruker 2"));

        var result = as(1, () -> versions.saveDraft(template, seen, "# Bruker 1"));

        assertThat(result).isInstanceOfSatisfying(SaveResult.Conflict.class, conflict -> {
            assertThat(conflict.theirs().changedByName()).isEqualTo("Bruker 2");
            assertThat(conflict.theirs().markdown()).isEqualTo("# Bruker 2");
        });
    }

    @Test
    void a_text_of_the_longest_length_is_saved_and_one_character_more_is_not() {
        var template = fixture.draft(TEXT);

        assertThat(save(template, "x".repeat(TemplateVersions.LENGTH))).isInstanceOf(SaveResult.Saved.class);
        assertThat(save(template, "x".repeat(TemplateVersions.LENGTH + 1))).isInstanceOf(SaveResult.TooLong.class);
    }

    @Test
    void a_draft_with_an_error_is_not_published_and_advice_does_not_hold_it_back() {
        var broken = fixture.draft("# Tittel\n\nHei {{houshold.name}}");
        var clumsy = fixture.draft("# Tittel\n\nVennligst ring.");

        assertThat(as(1, () -> versions.publish(broken)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_FIELD);
        assertThat(list(broken)).allMatch(VersionRow::isDraft);
        assertThat(as(1, () -> versions.publish(clumsy))).isEmpty();
    }

    @Test
    void a_draft_cannot_be_approved_and_a_published_version_cannot_be_changed() {
        var draft = fixture.draft(TEXT);
        var published = fixture.published(TEXT);

        assertThatThrownBy(() -> fixture.decide(draft)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> as(1, () -> versions.publish(published))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_decision_tells_who_when_and_in_which_meeting() {
        var template = fixture.decided(TEXT);

        var version = list(template).getFirst();
        assertThat(version.approval()).isEqualTo(LetterFixture.STEERING_GROUP);
        assertThat(version.approvalNotedBy()).isEqualTo("Bruker 1");

        as(1, () -> versions.withdrawApproval(version.id()));
        assertThat(list(template).getFirst().approval()).isNull();
    }

    @Test
    void what_is_sent_is_the_latest_decided_version_whatever_is_published_after_it() {
        var template = fixture.decided(TEXT);
        fixture.change(template, TEXT + "\n\nNytt.");

        assertThat(as(1, () -> versions.findApproved(template))
                        .orElseThrow()
                        .version()
                        .number())
                .isEqualTo(1);
        assertThat(as(1, () -> versions.findPublished(template))
                        .orElseThrow()
                        .version()
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_paragraph_keeps_its_identity_when_it_is_changed_or_moved_and_when_it_comes_back() {
        var template = fixture.published(TEXT);
        var first = keys(template);

        fixture.change(template, "# Tittel\n\nAndre avsnitt om møtet.\n\nFørste avsnitt om boligen din og meg.");
        assertThat(keys(template)).containsExactly(first.get(0), first.get(2), first.get(1));

        fixture.change(template, "# Tittel\n\nNoe helt nytt her.");
        assertThat(keys(template).getFirst()).isEqualTo(first.getFirst());
        assertThat(keys(template).getLast()).isNotIn(first);

        as(1, () -> versions.restore(list(template).getLast().id()));
        as(1, () -> versions.publish(template));
        assertThat(keys(template)).isEqualTo(first);
    }

    @Test
    void a_copy_begins_as_a_draft_of_its_own_and_an_archived_template_comes_back() {
        var template = fixture.decided(TEXT);

        var copy = as(1, () -> templates.duplicate(template, "Kopi"));
        as(1, () -> templates.archive(template));

        assertThat(row(copy).draftNumber()).isEqualTo(1);
        assertThat(row(copy).approvedNumber()).isNull();
        assertThat(row(template).info().archived()).isTrue();
        assertThat(row(template).approvedNumber()).isEqualTo(1);
        as(1, () -> templates.takeBack(template));
        assertThat(row(template).info().archived()).isFalse();
    }

    @Test
    void the_team_reads_what_is_published_and_writes_nothing() {
        var template = fixture.published(TEXT);

        assertThat(SignedIn.consultant(() -> versions.findPublished(template))).isPresent();
        assertThatThrownBy(() -> SignedIn.consultant(() -> versions.draft(template)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private SaveResult save(TemplateId template, String markdown) {
        return as(1, () -> versions.saveDraft(template, versions.draft(template).seen(), markdown));
    }

    private List<VersionRow> list(TemplateId template) {
        return as(1, () -> versions.list(template));
    }

    private List<ParagraphKey> keys(TemplateId template) {
        return as(1, () -> versions.findPublished(template)).orElseThrow().paragraphs().stream()
                .map(PublishedParagraph::key)
                .toList();
    }

    private TemplateRow row(TemplateId template) {
        return as(1, () -> templates.listAll()).stream()
                .filter(row -> row.info().id().equals(template))
                .findFirst()
                .orElseThrow();
    }
}
