package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import no.leietileie.register.ui.disclosure.DisclosureSection;

/** The report as it is read on the screen and printed: nothing else of the page goes on paper. */
class DisclosurePage extends Article {

    DisclosurePage(DisclosureReport report) {
        addClassName("disclosure-page");
        getElement().setAttribute("aria-label", report.title());
        Paragraph made = new Paragraph(getTranslation(
                "disclosure.made", report.municipality(), Formats.time(report.madeAt()), report.madeBy()));
        Paragraph why = new Paragraph(getTranslation("disclosure.why", report.purpose()));
        add(made, why);
        report.sections().forEach(section -> add(section(section)));
    }

    private Section section(DisclosureSection section) {
        Section part = new Section(new H3(section.title()));
        if (section.entries().isEmpty()) {
            part.add(new Paragraph(getTranslation("disclosure.nothing")));
        }
        section.entries().forEach(entry -> part.add(entry(entry)));
        return part;
    }

    private Div entry(DisclosureEntry entry) {
        Div block = new Div();
        block.addClassName("disclosure-entry");
        if (!entry.heading().isBlank()) {
            block.add(new H4(entry.heading()));
        }
        if (!entry.facts().isEmpty()) {
            Facts facts = new Facts();
            entry.facts().forEach(fact -> facts.fact(fact.label(), fact.value()));
            block.add(facts);
        }
        return block;
    }
}
