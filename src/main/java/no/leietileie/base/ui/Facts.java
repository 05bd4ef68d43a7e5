package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Labels and values, one below the other, as panels and cards show them. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String label, String value) {
        return fact(label, new Span(value));
    }

    public Facts fact(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
