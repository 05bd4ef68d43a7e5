package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Title of a page with a count or hint beside it and its actions to the right. */
public class PageHeader extends Header {

    private final Span note = new Span();

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        note.addClassName("page-note");
        Div titles = new Div(new H1(title), note);
        titles.addClassName("page-titles");
        Div right = new Div(actions);
        right.addClassName("page-actions");
        add(titles, right);
    }

    public void setNote(String text) {
        note.setText(text);
    }
}
