package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.imports.ImportRow;

/** Why an import came to nothing, and the way on. */
final class StoppedImport {

    private StoppedImport() {}

    static EmptyState of(ImportRow row) {
        RouterLink another = new RouterLink(Texts.text("imports.another"), ImportListView.class);
        return row.refusal() == null
                ? new EmptyState(
                        Icon.TRASH_2,
                        Texts.text(row.state().messageKey()),
                        Texts.text("imports.discarded.explanation"),
                        another)
                : new EmptyState(
                        Icon.CIRCLE_X,
                        Texts.text("imports.refused"),
                        ImportTexts.text(row.refusal()),
                        new Paragraph(Texts.text("imports.refused.nothing-changed")),
                        another);
    }
}
