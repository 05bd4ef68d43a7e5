package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.translation.Coverage;
import no.leietileie.letter.translation.LanguageCoverage;
import no.leietileie.letter.ui.template.TemplateSections;

/** Which letter can be read in which language, and how many wait for what is missing. */
@Route("maler/dekning")
@RolesAllowed({Role.TEMPLATE_ADMIN_NAME, Role.ADMIN_NAME})
class CoverageView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient LanguageCoverage coverage;
    private final Div summary = new Div();
    private final CoverageGrid grid = new CoverageGrid();
    private final Paragraph unknown = new Paragraph();

    CoverageView(LanguageCoverage coverage, TemplateSections sections) {
        this.coverage = coverage;
        addClassName("page");
        Paragraph note = new Paragraph(getTranslation("coverage.protected"));
        note.addClassName("quiet");
        unknown.addClassName("quiet");
        add(
                new PageHeader(getTranslation("coverage.title")),
                sections.links(CoverageView.class),
                summary,
                grid,
                unknown,
                note);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Coverage found = coverage.find();
        summary.removeAll();
        summary.add(new Paragraph(Texts.counted("coverage.summary", found.waiting())));
        found.widestGap()
                .ifPresent(line -> summary.add(new Paragraph(getTranslation(
                        "coverage.widest",
                        Texts.language(line.language()),
                        Formats.number(line.households()),
                        Formats.number(line.gaps())))));
        grid.show(found);
        unknown.setVisible(found.unknown() > 0);
        unknown.setText(Texts.counted("coverage.unknown", found.unknown()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.title");
    }
}
