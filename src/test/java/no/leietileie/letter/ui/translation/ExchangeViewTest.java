package no.leietileie.letter.ui.translation;

import static no.leietileie.letter.LetterFixture.EN;
import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.exchange.AgencyExchange;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslatedParagraph;
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
class ExchangeViewTest extends SpringBrowserlessTest {

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

    private TemplateId template;

    @BeforeEach
    void aPublishedTemplate() {
        template = new LetterFixture(templates, versions).published("# Vil du eie?\n\nRing oss.");
        navigate(ExchangeView.class, Map.of("id", Long.toString(template.value()), "language", "en"));
    }

    @Test
    void a_file_is_shown_before_it_is_taken_in_and_the_translator_is_asked_for() {
        take(file().replace("Ring oss.</source>", "Ring oss.</source><target>Call us.</target>"));
        assertThat(paragraph(1).current()).isNull();

        test(button("Hent inn 1 avsnitt")).click();
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
        test($(TextField.class).single()).setValue("Byrået AS");
        test(button("Hent inn 1 avsnitt")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(Objects.requireNonNull(paragraph(1).current()).markdown()).isEqualTo("Call us.");
        assertThat(getCurrentView()).isInstanceOf(TranslationView.class);
    }

    @Test
    void a_file_that_is_not_closed_is_explained_and_nothing_can_be_taken_in() {
        take(file().replace("</xliff>", ""));

        assertThat($(ReportPanel.class).single().getElement().getTextRecursively())
                .contains("ødelagt ved linje", "Ingenting er lagret");
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().startsWith("Hent inn"));
    }

    @Test
    void the_text_of_a_colleague_is_replaced_only_where_that_is_chosen() {
        as(2, () -> translations.write(template, EN, paragraph(1).source().key(), null, "Call us."));
        String file = file().replace("Call us.", "Ring us.");
        long seen = Objects.requireNonNull(paragraph(1).current()).version();
        as(3, () -> translations.write(template, EN, paragraph(1).source().key(), seen, "Phone us."));

        take(file);
        assertThat($(Button.class).withText("Hent inn 0 avsnitt").exists()).isTrue();
        test($(Checkbox.class).single()).click();

        assertThat($(Button.class).withText("Hent inn 1 avsnitt").exists()).isTrue();
    }

    private void take(String file) {
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        $(ReportPanel.class).single().show(exchange.check(template, EN, content), content);
    }

    private String file() {
        return new String(exchange.write(template, EN), StandardCharsets.UTF_8);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private TranslatedParagraph paragraph(int place) {
        return as(1, () -> sheets.find(template, EN)).orElseThrow().paragraphs().get(place);
    }
}
