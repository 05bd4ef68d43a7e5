package no.leietileie.letter.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.letter.LetterFixture;
import no.leietileie.letter.template.TemplateId;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithTemplateAdmin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "no.leietileie.letter.ui")
@WithTemplateAdmin
class TemplateViewTest extends SpringBrowserlessTest {

    private static final String TEXT = "# Vil du eie?\n\nHei {{household.name}}!";

    @Autowired
    Templates templates;

    @Autowired
    TemplateVersions versions;

    private TemplateId template;

    @BeforeEach
    void aDraft() {
        template = new LetterFixture(templates, versions).draft(TEXT);
    }

    @Test
    void what_is_typed_is_seen_as_a_letter_and_looked_through_at_once() {
        open();
        assertThat(preview()).contains("<h1").contains("Kari Eksempelsen").contains("dir=\"ltr\"");
        assertThat(findings()).isEqualTo("Ingenting å rette");

        type("# Vil du eie?\n\nHei {{houshold.name}}, vennligst <img src=x>!");

        assertThat(preview()).contains("vennligst &lt;img src=x&gt;").doesNotContain("<img");
        assertThat(findings()).isEqualTo("2 feil, ett råd");
    }

    @Test
    void only_the_blocks_that_changed_are_sent_to_the_preview() {
        open();
        type("# Vil du eie?\n\nEn.\n\nTo.\n\nTre.");
        List<Element> before = blocks().toList();

        type("# Vil du eie?\n\nEn.\n\nTo og litt til.\n\nTre.");
        List<Element> after = blocks().toList();

        assertThat(after).hasSize(4).element(2).isNotEqualTo(before.get(2));
        assertThat(after).containsOnlyOnce(before.get(0), before.get(1), before.get(3));
        type("# Vil du eie?\n\nTre.");
        assertThat(blocks()).containsExactly(before.get(0), before.get(3));
        type("Tre.\n\nTre.\n\nTre.");
        assertThat(preview().split("Tre\\.")).hasSize(4);
    }

    @Test
    void what_must_be_mended_is_told_before_what_could_be_better() {
        open();

        type("# Vil du eie?\n\nVennligst ring oss.\n\n{{houshold.name}}");

        assertThat($(ListItem.class).all().stream()
                        .map(line -> line.getElement().getTextRecursively())
                        .toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("houshold.name"),
                        second -> assertThat(second).contains("Vennligst"));
    }

    @Test
    void all_of_a_first_version_is_new_and_nothing_is_marked_as_such() {
        versions.publish(template);
        navigate(VersionsView.class, Map.of("id", Long.toString(template.value())));
        assertThat($(DiffPanel.class).exists()).isFalse();

        versions.saveDraft(template, versions.draft(template).seen(), TEXT + "\n\nMer.");
        navigate(VersionsView.class, Map.of("id", Long.toString(template.value())));
        assertThat($(DiffPanel.class).single().getElement().getTextRecursively())
                .contains("Nytt avsnitt", "Mer.");
    }

    @Test
    void a_household_has_one_adult_or_several() {
        template = new LetterFixture(templates, versions)
                .draft("# Hei\n\n[[one-adult]]\nTil deg.\n\n[[several-adults]]\nTil dere.");
        open();
        assertThat(preview()).contains("Til deg.").doesNotContain("Til dere.");

        new MenuBarTester<>($(MenuBar.class).last())
                .clickItem("Vis avsnitt for", "Husstander med flere voksne («dere»)");

        assertThat(preview()).contains("Til dere.").doesNotContain("Til deg.");
    }

    @Test
    void what_was_typed_is_saved_when_the_page_is_left() {
        open();
        type(TEXT + "\n\nMer.");

        navigate(TemplateListView.class);

        assertThat(versions.draft(template).markdown()).isEqualTo(TEXT + "\n\nMer.");
    }

    @Test
    void a_colleagues_text_is_shown_and_not_overwritten_until_one_has_chosen() {
        open();
        LetterFixture.as(
                2, () -> versions.saveDraft(template, versions.draft(template).seen(), "# Bruker 2"));
        type("# Bruker 1");
        UI.getCurrent().navigate(TemplateListView.class);

        assertThat(versions.draft(template).markdown()).isEqualTo("# Bruker 2");
        assertThat(getCurrentView()).isInstanceOf(TemplateView.class);
        assertThat($(TextArea.class).first().getValue()).isEqualTo("# Bruker 1");
    }

    @Test
    void an_archived_template_is_only_read() {
        templates.archive(template);

        open();

        assertThat($(TextArea.class).first().isReadOnly()).isTrue();
        assertThat($(Button.class).withText("Frys versjonen").exists()).isFalse();
    }

    private void open() {
        navigate(TemplateView.class, Map.of("id", Long.toString(template.value())));
    }

    private void type(String text) {
        test($(TextArea.class).first()).setValue(text);
    }

    private String preview() {
        return blocks().map(block -> block.getProperty("innerHTML")).collect(Collectors.joining());
    }

    private Stream<Element> blocks() {
        return $(LetterPreview.class).first().getElement().getChild(0).getChildren();
    }

    private String findings() {
        return $(H2.class).first().getText();
    }
}
