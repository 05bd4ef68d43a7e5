package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.lint.Finding;

/** What is wrong with the text or could be easier to read; each line leads to its place. */
class FindingList extends Div {

    private final transient Consumer<Finding> goTo;
    private final H2 title = new H2();
    private final UnorderedList lines = new UnorderedList();
    private transient List<Finding> shown = List.of();

    FindingList(Consumer<Finding> goTo) {
        this.goTo = goTo;
        addClassName("template-findings");
        lines.addClassName("findings");
        getElement().setAttribute("aria-live", "polite");
        add(title, lines);
    }

    void show(List<Finding> findings) {
        if (findings.equals(shown) && !title.getText().isEmpty()) {
            return;
        }
        shown = findings;
        long blocking = findings.stream().filter(Finding::blocks).count();
        title.setText(
                findings.isEmpty()
                        ? getTranslation("templates.findings.none")
                        : getTranslation("templates.findings", blocking, findings.size() - blocking));
        lines.removeAll();
        // What must be mended comes before what could be better.
        Stream.of(true, false)
                .flatMap(blocks -> findings.stream().filter(finding -> finding.blocks() == blocks))
                .forEach(finding -> lines.add(line(finding)));
    }

    private ListItem line(Finding finding) {
        Button place = new Button(getTranslation("templates.line", finding.line()), click -> goTo.accept(finding));
        place.addThemeVariants(ButtonVariant.TERTIARY);
        place.setAriaLabel(getTranslation("templates.line.go", finding.line()));
        StatusBadge what = new StatusBadge(finding.blocks() ? Tone.RED : Tone.AMBER, TemplateLabels.finding(finding));
        Div head = new Div(what, place);
        head.addClassName("finding-head");
        return new ListItem(head, new Paragraph(TemplateLabels.advice(finding)));
    }
}
