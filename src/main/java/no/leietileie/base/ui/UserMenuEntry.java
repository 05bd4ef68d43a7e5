package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;

/** A line of the menu behind the user's own name. Modules declare theirs as beans. */
public record UserMenuEntry(String titleKey, Class<? extends Component> view) {}
