package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;

/** What a module has to say on the home page. Beans are shown in the order of their {@code @Order}. */
public interface MyDaySection {

    boolean isForCurrentUser();

    /** A card that says what needs the user, or that nothing does. */
    Component create();
}
