package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.letter.template.TemplateInfo;

/** The way back, the header and the pages of a template, above each of them. */
public class TemplateTop extends Div {

    TemplateTop(
            TemplateInfo template, PageHeader header, List<TemplatePage> pages, Class<? extends Component> current) {
        addClassName("template-top");
        Nav tabs = new Nav();
        tabs.addClassName("views");
        tabs.getElement().setAttribute("aria-label", getTranslation("templates.pages"));
        for (TemplatePage page : pages) {
            RouterLink link =
                    new RouterLink(getTranslation(page.titleKey()), page.view(), TemplateAddress.of(template.id()));
            if (page.view() == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        add(new Breadcrumb(getTranslation("templates.title"), TemplateListView.class), header, tabs);
    }
}
