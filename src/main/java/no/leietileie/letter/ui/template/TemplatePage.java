package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.Component;

/** One of the pages of a template, declared as a bean; all of them stand above each of them. */
public record TemplatePage(String titleKey, Class<? extends Component> view, int order) {}
