package no.leietileie.throughput.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One number that a leader looks for first, with what it was the year before. */
class Headline extends Div {

    Headline(String title, String number, String before) {
        addClassName("headline");
        H2 heading = new H2(title);
        Paragraph value = new Paragraph(number);
        value.addClassName("headline-number");
        Paragraph comparison = new Paragraph(before);
        comparison.addClassName("quiet");
        add(heading, value, comparison);
    }
}
