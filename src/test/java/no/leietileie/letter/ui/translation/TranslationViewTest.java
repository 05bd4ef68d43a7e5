package no.leietileie.letter.ui.translation;

import static no.leietileie.letter.LetterFixture.EN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.TranslationSheets;
import no.leietileie.letter.translation.Translations;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithTemplateAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "no.leietileie.letter.ui")
@WithTemplateAdmin
class TranslationViewTest extends SpringBrowserlessTest {

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    @Autowired
    TranslationSheets sheets;

    @Autowired
    Translations translations;

    private TemplateId template;

    @BeforeEach
    void aPublishedTemplate() {
        template = new LetterFixture(templates, versions).published("# Vil du eie?\n\nRing oss.");
    }

    @Test
    void a_paragraph_is_saved_when_its_field_is_left_and_handed_in_with_the_others() {
        open("en");
        write(0, "# Own?");
        assertThat(state(0)).isEqualTo(ParagraphState.DRAFT);
        write(1, "Call us.");

        test($(Button.class).withText("Send til godkjenning").single()).click();

        assertThat(state(0)).isEqualTo(ParagraphState.IN_REVIEW);
        assertThat(state(1)).isEqualTo(ParagraphState.IN_REVIEW);
    }

    @Test
    void her_own_text_is_not_offered_to_the_translator_for_approval_and_she_is_told_why() {
        open("en");
        write(0, "# Own?");
        test($(Button.class).withText("Send til godkjenning").single()).click();

        assertThat(state(0)).isEqualTo(ParagraphState.IN_REVIEW);
        assertThat($(Button.class).withText("Godkjenn").single().isEnabled()).isFalse();
        assertThat($(Span.class)
                        .withText("Du har skrevet eller sendt inn teksten selv. En kollega må godkjenne den.")
                        .exists())
                .isTrue();
    }

    @Test
    void a_colleague_approves_what_has_been_handed_in() {
        LetterFixture.as(2, () -> {
            translations.write(template, EN, key(0), null, "# Own?");
            translations.submit(template, EN, List.of(key(0)));
        });
        open("en");

        test($(Button.class).withText("Godkjenn").single()).click();

        assertThat(state(0)).isEqualTo(ParagraphState.APPROVED);
        assertThat($(Span.class).withTextContaining("En kollega må").exists()).isFalse();
    }

    private ParagraphKey key(int paragraph) {
        return LetterFixture.as(
                2,
                () -> sheets.find(template, EN)
                        .orElseThrow()
                        .paragraphs()
                        .get(paragraph)
                        .source()
                        .key());
    }

    @Test
    void a_paragraph_that_stands_only_in_some_letters_says_in_whose() {
        template = new LetterFixture(templates, versions).published("# Vil du eie?\n\n[[several-adults]]\nRing oss.");

        open("en");

        assertThat($(Span.class)
                        .withText("Vilkår: Husstander med flere voksne («dere»)")
                        .exists())
                .isTrue();
    }

    @Test
    void a_language_that_is_written_from_the_right_is_written_so() {
        open("ar");

        var field = $(TextArea.class).first().getElement();
        assertThat(field.getAttribute("dir")).isEqualTo("rtl");
        assertThat(field.getAttribute("lang")).isEqualTo("ar");
    }

    @Test
    void the_text_of_a_colleague_is_shown_beside_ones_own_and_neither_is_lost() {
        open("en");
        LetterFixture.as(
                2,
                () -> translations.write(
                        template,
                        EN,
                        sheets.find(template, EN)
                                .orElseThrow()
                                .paragraphs()
                                .get(1)
                                .source()
                                .key(),
                        null,
                        "Call us."));

        write(1, "Ring us.");

        assertThat(text(1)).isEqualTo("Call us.");
        assertThat($(TextArea.class).all().get(1).getValue()).isEqualTo("Ring us.");
        assertThat($(ParagraphSide.class).all().get(1).getElement().getTextRecursively())
                .contains("Bruker 2", "Call us.");
        test($(Button.class).withText("Lagre min tekst").single()).click();
        assertThat(text(1)).isEqualTo("Ring us.");
        assertThat($(Button.class).withText("Lagre min tekst").exists()).isFalse();
    }

    private String text(int paragraph) {
        return Objects.requireNonNull(sheets.find(template, EN)
                        .orElseThrow()
                        .paragraphs()
                        .get(paragraph)
                        .current())
                .markdown();
    }

    private void open(String language) {
        navigate(TranslationView.class, Map.of("id", Long.toString(template.value()), "language", language));
    }

    private void write(int paragraph, String text) {
        test($(TextArea.class).all().get(paragraph)).setValue(text);
    }

    private ParagraphState state(int paragraph) {
        return sheets.find(template, EN)
                .orElseThrow()
                .paragraphs()
                .get(paragraph)
                .state();
    }
}
