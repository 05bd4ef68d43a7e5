package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.Component;

/** One of the pages about all templates, declared as a bean; all of them are linked from each of them. */
public record TemplateSection(String titleKey, Class<? extends Component> view, int order) {}
