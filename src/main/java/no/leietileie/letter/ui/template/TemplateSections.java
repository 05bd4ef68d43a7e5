package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;

/** From the templates to what belongs to all of them. */
@org.springframework.stereotype.Component
public class TemplateSections {

    private final List<TemplateSection> sections;

    TemplateSections(List<TemplateSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(TemplateSection::order))
                .toList();
    }

    /** Stands below the title of each of them. */
    public Nav links(Class<? extends Component> current) {
        Nav links = new Nav();
        links.addClassName("views");
        links.setAriaLabel(links.getTranslation("templates.title"));
        for (TemplateSection section : sections) {
            RouterLink link = new RouterLink(links.getTranslation(section.titleKey()), section.view());
            if (section.view() == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(link);
        }
        return links;
    }
}
