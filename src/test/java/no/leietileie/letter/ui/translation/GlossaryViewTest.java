package no.leietileie.letter.ui.translation;

import static no.leietileie.letter.LetterFixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.Glossary;
import no.leietileie.letter.translation.TermRow;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.WithTemplateAdmin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(packages = "no.leietileie.letter.ui")
@WithTemplateAdmin
class GlossaryViewTest extends SpringBrowserlessTest {

    private static final LanguageTag RW = new LanguageTag("rw");
    private static final String WORD = "egenkapital";

    @Autowired
    Glossary glossary;

    @Test
    void a_word_is_agreed_changed_under_ones_eyes_told_and_removed() {
        open();
        test($(Button.class).withText("Nytt ord").first()).click();
        fill(WORD, "ishoramari\nimari", "inguzanyo");
        save();
        assertThat(word()).contains(new AgreedTerm(WORD, List.of("ishoramari", "imari"), List.of("inguzanyo")));

        editButton().click();
        as(2, () -> glossary.change(row(), new AgreedTerm(WORD, List.of("imari"), List.of())));
        fill(WORD, "ishoramari", "");
        save();
        assertThat($(TermDialog.class).single().getElement().getTextRecursively())
                .contains("En kollega har endret");
        assertThat(word()).contains(new AgreedTerm(WORD, List.of("imari"), List.of()));

        as(1, () -> glossary.remove(row()));
        assertThat(word()).isEmpty();
    }

    private Button editButton() {
        return (Button) test($(TermGrid.class).single())
                .getCellComponent(0, 4)
                .getChildren()
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        UI.getCurrent().navigate(GlossaryView.class, QueryParameters.of("sprak", "rw"));
    }

    private void fill(String term, String agreed, String forbidden) {
        test($(TextField.class).from($(TermDialog.class).single()).single()).setValue(term);
        List<TextArea> areas =
                $(TextArea.class).from($(TermDialog.class).single()).all();
        test(areas.get(0)).setValue(agreed);
        test(areas.get(1)).setValue(forbidden);
    }

    private void save() {
        test($(Button.class).withText("Lagre").single()).click();
    }

    private Optional<AgreedTerm> word() {
        return as(1, () -> glossary.list(RW)).stream().map(TermRow::term).findFirst();
    }

    private TermRow row() {
        return as(1, () -> glossary.list(RW)).getFirst();
    }
}
