package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.imports.ImportRow;
import no.leietileie.register.imports.RegisterImports;
import org.springframework.core.annotation.Order;

/** What of the landlord's register waits for somebody: files to approve, and rows to decide about. */
@org.springframework.stereotype.Component
@Order(30)
class ImportsSection implements MyDaySection {

    private static final int SHOWN = 3;

    private final RegisterImports imports;

    ImportsSection(RegisterImports imports) {
        this.imports = imports;
    }

    @Override
    public boolean isForCurrentUser() {
        return ImportNavigation.isForCurrentUser();
    }

    @Override
    public Component create() {
        var lines = new Div();
        lines.addClassName("count-list");
        var waiting = imports.listWaiting(SHOWN);
        waiting.forEach(row -> lines.add(line(row)));
        long more = waiting.getTotalElements() - waiting.getNumberOfElements();
        if (more > 0) {
            lines.add(new Anchor(ImportNavigation.toList(), Texts.text("my-day.imports.more", Formats.number(more))));
        }
        long held = imports.countHeldRows();
        if (held > 0) {
            lines.add(heldLine(held));
        }
        if (lines.getComponentCount() == 0) {
            var none = new Paragraph(Texts.text("my-day.imports.none"));
            none.addClassName("quiet");
            lines.add(none);
        }
        return new Card(Texts.text("my-day.imports"), lines);
    }

    private static Anchor line(ImportRow row) {
        var link = new Anchor(ImportNavigation.toImport(row.id()));
        var name = new Span(row.fileName());
        name.addClassName("file-name");
        link.add(ImportTexts.badge(row.state()), name);
        return link;
    }

    private static Anchor heldLine(long held) {
        var link = new Anchor(ImportNavigation.toHeldRows());
        var number = new Span(Formats.number(held));
        number.addClassName("number");
        link.add(new StatusBadge(Tone.AMBER, Texts.text("my-day.imports.held")), number);
        return link;
    }
}
