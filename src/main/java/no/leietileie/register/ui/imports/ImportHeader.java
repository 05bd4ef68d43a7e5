package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.register.imports.ImportRow;

/** Which file it is, from whom, and how far it has come. */
class ImportHeader extends Header {

    ImportHeader(ImportRow row, List<Component> actions) {
        Div facts = new Div(
                ImportTexts.badge(row.state()),
                quiet("imports.received-by", Formats.time(row.createdAt()), row.createdBy()),
                quiet("imports.size", FileTexts.size(row.fileBytes())));
        facts.addClassName("import-facts");
        if (row.appliedAt() != null) {
            facts.add(quiet("imports.applied-by", Formats.time(row.appliedAt()), Formats.text(row.appliedBy())));
        }
        if (row.undoneAt() != null) {
            facts.add(quiet("imports.undone-by", Formats.time(row.undoneAt()), Formats.text(row.undoneBy())));
        }
        add(
                new Breadcrumb(getTranslation("imports.title"), ImportListView.class),
                new PageHeader(row.fileName(), actions.toArray(Component[]::new)),
                facts);
    }

    private Span quiet(String key, Object... values) {
        Span text = new Span(getTranslation(key, values));
        text.addClassName("quiet");
        return text;
    }
}
