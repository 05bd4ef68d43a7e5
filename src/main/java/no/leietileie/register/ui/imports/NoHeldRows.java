package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Anchor;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;

/** Nothing waits for a decision: the way back to the imports. */
class NoHeldRows extends EmptyState {

    NoHeldRows() {
        super(
                Icon.CIRCLE_CHECK,
                Texts.text("held.empty.title"),
                Texts.text("held.empty.explanation"),
                new Anchor(ImportNavigation.toList(), Texts.text("held.to-imports")));
    }
}
