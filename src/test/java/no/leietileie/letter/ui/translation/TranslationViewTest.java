package no.leietileie.letter.ui.translation;

import static no.leietileie.letter.LetterFixture.EN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.TranslationSheets;
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
    void her_own_text_stays_in_review_when_the_translator_tries_to_approve_it() {
        open("en");
        write(0, "# Own?");
        test($(Button.class).withText("Send til godkjenning").single()).click();

        test($(Button.class).withText("Godkjenn").single()).click();

        assertThat(state(0)).isEqualTo(ParagraphState.IN_REVIEW);
    }

    @Test
    void a_language_that_is_written_from_the_right_is_written_so() {
        open("ar");

        var field = $(TextArea.class).first().getElement();
        assertThat(field.getAttribute("dir")).isEqualTo("rtl");
        assertThat(field.getAttribute("lang")).isEqualTo("ar");
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
