package no.leietileie.throughput.ui;

import com.vaadin.flow.component.html.Div;
import no.leietileie.throughput.drawing.Headline;

/** The numbers that a leader looks for first. */
class Headlines extends Div {

    Headlines() {
        addClassName("headlines");
    }

    void show(Iterable<Headline> headlines) {
        removeAll();
        headlines.forEach(headline -> add(new HeadlineBox(headline)));
    }
}
