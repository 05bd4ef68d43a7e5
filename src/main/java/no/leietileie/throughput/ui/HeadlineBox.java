package no.leietileie.throughput.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.throughput.drawing.Headline;

/** One number with what it was the year before. */
class HeadlineBox extends Div {

    HeadlineBox(Headline headline) {
        addClassName("headline");
        H2 heading = new H2(headline.title());
        Paragraph value = new Paragraph(headline.number());
        value.addClassName("headline-number");
        Paragraph comparison = new Paragraph(headline.before());
        comparison.addClassName("quiet");
        add(heading, value, comparison);
    }
}
