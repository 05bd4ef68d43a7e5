package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.translation.Glossary;
import no.leietileie.letter.translation.LetterLanguages;
import no.leietileie.letter.translation.TermRow;
import no.leietileie.letter.translation.TermUsages;
import no.leietileie.letter.ui.template.TemplateSections;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The words of the trade as the municipality says them in one language. */
@Route("maler/ordliste")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class GlossaryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LANGUAGE = "sprak";
    private static final LanguageTag FIRST = new LanguageTag("en");
    private static final LanguageTag SOURCE = new LanguageTag("nb");

    private final transient Glossary glossary;
    private final transient TermUsages usages;
    private final Select<LanguageTag> choice = new Select<>();
    private final TermGrid grid = new TermGrid(this::edit, this::remove);
    private final Div empty = new Div();
    private transient LanguageTag language = FIRST;

    GlossaryView(Glossary glossary, TermUsages usages, TemplateSections sections) {
        this.glossary = glossary;
        this.usages = usages;
        addClassName("page");
        Button add = addButton();
        add.addThemeVariants(ButtonVariant.PRIMARY);
        choice.setLabel(getTranslation("glossary.language"));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        GlossaryView.class,
                        QueryParameters.of(LANGUAGE, change.getValue().value())));
            }
        });
        Paragraph explanation = new Paragraph(getTranslation("glossary.explanation"));
        explanation.addClassName("readable");
        Div bar = new Div(choice);
        bar.addClassName("filter-bar");
        add(
                new PageHeader(getTranslation("glossary.title"), add),
                sections.links(GlossaryView.class),
                explanation,
                bar,
                grid,
                empty);
    }

    private Button addButton() {
        return new Button(getTranslation("glossary.add"), Icon.PLUS.create(), click -> add());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LANGUAGE)
                .flatMap(TranslationAddress::tag)
                .filter(tag -> !tag.equals(SOURCE))
                .orElse(FIRST);
        Map<LanguageTag, Long> counts = glossary.counts();
        List<LanguageTag> all = LetterLanguages.with(counts.keySet(), language).stream()
                .filter(tag -> !tag.equals(SOURCE))
                .toList();
        choice.setItems(all);
        choice.setItemLabelGenerator(tag -> getTranslation(
                "glossary.language.count", Texts.language(tag), Formats.number(counts.getOrDefault(tag, 0L))));
        choice.setValue(language);
        show();
    }

    private void show() {
        List<TermRow> terms = glossary.list(language);
        grid.show(terms, usages.find(language), language);
        grid.setVisible(!terms.isEmpty());
        empty.removeAll();
        if (terms.isEmpty()) {
            empty.add(new EmptyState(
                    Icon.LANGUAGES,
                    getTranslation("glossary.empty.title", Texts.language(language)),
                    getTranslation("glossary.empty.explanation"),
                    addButton()));
        }
    }

    private void add() {
        new TermDialog(getTranslation("glossary.add"), null, term -> glossary.add(language, term), this::show).open();
    }

    private void edit(TermRow row) {
        new TermDialog(getTranslation("glossary.edit"), row.term(), term -> glossary.change(row, term), this::show)
                .open();
    }

    private void remove(TermRow row) {
        try {
            glossary.remove(row);
            Notice.doneWithUndo(getTranslation("glossary.removed", row.term().term()), () -> {
                glossary.add(row.language(), row.term());
                show();
            });
        } catch (ObjectOptimisticLockingFailureException conflict) {
            Notice.failed(getTranslation("glossary.conflict"));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("glossary.title");
    }
}
