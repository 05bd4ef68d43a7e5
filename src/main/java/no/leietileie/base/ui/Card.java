package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled box of facts on a page. */
public class Card extends Section {

    private final Div head = new Div();

    public Card(String title, Component... content) {
        addClassName("card");
        head.addClassName("card-head");
        head.add(new H2(title));
        add(head);
        add(content);
    }

    /** Puts a quiet action at the right of the title. */
    public Card withAction(Component action) {
        head.add(action);
        return this;
    }
}
