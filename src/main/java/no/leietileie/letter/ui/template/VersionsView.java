package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.letter.template.TemplateVersions;
import no.leietileie.letter.template.Templates;
import no.leietileie.letter.template.VersionRow;
import org.jspecify.annotations.Nullable;

/** The history of a template's text: who changed what, what was decided, and the way back. */
@Route(TemplateAddress.PART + "/versjoner")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class VersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VERSION = "version";

    private final transient Templates templates;
    private final transient TemplateVersions versions;
    private final transient TemplatePages pages;
    private transient @Nullable TemplateInfo template;

    VersionsView(Templates templates, TemplateVersions versions, TemplatePages pages) {
        this.templates = templates;
        this.versions = versions;
        this.pages = pages;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateInfo info = templates.find(TemplateAddress.read(event)).orElseThrow(NotFoundException::new);
        template = info;
        show(
                info,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(VERSION)
                        .orElse(""));
    }

    private void show(TemplateInfo info, String wanted) {
        List<VersionRow> all = versions.list(info.id());
        VersionRow open = all.stream()
                .filter(version -> Integer.toString(version.number()).equals(wanted))
                .findFirst()
                .orElse(all.getFirst());
        Div list = new Div();
        list.addClassName("version-list");
        all.forEach(version -> list.add(link(info, version, version.id().equals(open.id()))));
        VersionRow before = all.stream()
                .filter(version -> version.number() < open.number())
                .findFirst()
                .orElse(null);
        Div panes = new Div(
                list, new VersionCard(versions, open, before, () -> show(info, Integer.toString(open.number()))));
        panes.addClassName("version-panes");
        removeAll();
        PageHeader header = new PageHeader(info.name());
        header.setNote(TemplateLabels.note(info));
        add(pages.top(info, header, VersionsView.class), panes);
    }

    private RouterLink link(TemplateInfo info, VersionRow version, boolean open) {
        RouterLink link = new RouterLink("", VersionsView.class, TemplateAddress.of(info.id()));
        link.setQueryParameters(QueryParameters.of(VERSION, Integer.toString(version.number())));
        link.add(new VersionLine(version));
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    @Override
    public String getPageTitle() {
        return template == null ? getTranslation("versions.title") : template.name();
    }
}
