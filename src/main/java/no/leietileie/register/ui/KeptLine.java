package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.TenantFilter;

/** Something that was kept under a name: what it is, what it means, and what can be done with it. */
class KeptLine extends Div {

    private final Div actions = new Div();

    /**
     * @param what kind, origin and size
     * @param meaning in words
     */
    KeptLine(String name, TenantFilter filter, Component what, String meaning) {
        addClassName("kept-line");
        RouterLink open = new RouterLink(name, TenantListView.class);
        open.setQueryParameters(
                new QueryParameters(TenantListAddress.START.with(filter).toQuery()));
        Paragraph words = new Paragraph(meaning);
        words.addClassName("quiet");
        Div text = new Div(new H3(open), what, words);
        text.addClassName("kept-text");
        actions.addClassName("kept-actions");
        add(text, actions);
    }

    void offer(String textKey, String labelKey, String name, Icon icon, Runnable action) {
        Button button = new Button(Texts.text(textKey), icon.create(), click -> action.run());
        button.setAriaLabel(Texts.text(labelKey, name));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        actions.add(button);
    }
}
