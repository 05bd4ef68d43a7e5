package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what a page will show once there is something, and offers what starts it. */
public class EmptyState extends Div {

    public EmptyState(Icon icon, String title, String explanation, Component... starters) {
        addClassName("empty-state");
        H2 heading = new H2(title);
        Div actions = new Div(starters);
        actions.addClassName("empty-state-actions");
        add(icon.create(), heading, new Paragraph(explanation), actions);
    }
}
