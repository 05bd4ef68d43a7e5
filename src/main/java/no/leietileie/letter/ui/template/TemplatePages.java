package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.letter.template.TemplateInfo;

/** The pages that a template has. */
@org.springframework.stereotype.Component
public class TemplatePages {

    private final List<TemplatePage> pages;

    TemplatePages(List<TemplatePage> pages) {
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(TemplatePage::order))
                .toList();
    }

    /** What stands above the page {@code current}: the way back, the header, and the other pages. */
    public TemplateTop top(TemplateInfo template, PageHeader header, Class<? extends Component> current) {
        return new TemplateTop(template, header, pages, current);
    }
}
