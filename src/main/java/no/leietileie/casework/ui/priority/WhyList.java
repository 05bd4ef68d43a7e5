package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.priority.Contribution;
import no.leietileie.casework.priority.PriorityRow;
import no.leietileie.casework.priority.Score;

/** What a score is made of, rule by rule in plain words, and the sum. */
class WhyList extends Div {

    WhyList(PriorityRow row, Score score) {
        addClassName("why-list");
        score.contributions().forEach(part -> add(line(part)));
        if (row.lift() != 0) {
            add(line(getTranslation("priority.lift"), getTranslation("priority.lift.by-hand"), row.lift(), "why-lift"));
        }
        add(line(getTranslation("priority.sum"), "", row.total(), "why-sum"));
        Paragraph computed = new Paragraph(getTranslation("priority.computed", Formats.date(row.computedOn())));
        computed.addClassName("quiet");
        add(computed);
    }

    private Div line(Contribution part) {
        return line(
                PriorityLabels.of(part.rule()),
                PriorityLabels.finding(part),
                part.points(),
                part.points() == 0 ? "why-nothing" : "why-something");
    }

    private static Div line(String title, String words, int points, String style) {
        Span number = new Span(PriorityLabels.points(points));
        number.addClassName("number");
        Span rule = new Span(title);
        rule.addClassName("why-rule");
        Div text = new Div(rule, new Span(words));
        Div line = new Div(text, number);
        line.addClassNames("why-line", style);
        return line;
    }
}
