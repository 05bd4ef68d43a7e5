package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.letter.template.TemplateRow;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.translation.TranslationSheets;

/** Which letters there are, what of them is decided, and in which languages they can be sent. */
@Route("maler")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class TemplateListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String ARCHIVED = "archived";

    private final transient Templates templates;
    private final transient TranslationSheets sheets;
    private final PageHeader header;
    private final TemplateGrid grid = new TemplateGrid();
    private final Checkbox archived = new Checkbox(getTranslation("templates.show-archived"));
    private final Div empty = new Div();

    TemplateListView(Templates templates, TranslationSheets sheets, TemplateSections sections) {
        this.templates = templates;
        this.sheets = sheets;
        addClassName("page");
        Button create = createButton();
        create.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(getTranslation("templates.title"), create);
        archived.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        TemplateListView.class,
                        change.getValue() ? QueryParameters.of(ARCHIVED, "") : QueryParameters.empty()));
            }
        });
        Div bar = new Div(archived);
        bar.addClassName("filter-bar");
        add(header, sections.links(TemplateListView.class), bar, grid, empty);
    }

    private Button createButton() {
        return new Button(
                getTranslation("templates.new"), Icon.PLUS.create(), click -> new NewTemplateDialog(templates).open());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean all = event.getLocation().getQueryParameters().getParameters().containsKey(ARCHIVED);
        archived.setValue(all);
        List<TemplateRow> rows = templates.listAll().stream()
                .filter(row -> all || !row.info().archived())
                .toList();
        grid.show(rows, sheets.listProgress());
        grid.setVisible(!rows.isEmpty());
        header.setNote(getTranslation("templates.count", Formats.number(rows.size()), rows.size()));
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new EmptyState(
                    Icon.LANGUAGES,
                    getTranslation("templates.empty.title"),
                    getTranslation("templates.empty.explanation"),
                    createButton()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.title");
    }
}
