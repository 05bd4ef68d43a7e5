package no.leietileie.municipality.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.leietileie.access.Role;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.municipality.Districts;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.municipality.Policies;

/** The settings of the municipality itself: what holds today, what comes, and what held before. */
@Route("administrasjon/kommune")
@RolesAllowed(Role.ADMIN_NAME)
class MunicipalityView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final ProfileCard profile;
    private final LogoCard logo;
    private final DistrictsCard districts;

    MunicipalityView(MunicipalitySettings settings, Policies policies, Districts districts, Clock clock) {
        addClassName("page");
        this.profile = new ProfileCard(policies, clock);
        this.logo = new LogoCard(settings, clock);
        this.districts = new DistrictsCard(districts, clock);
        Paragraph explanation = new Paragraph(getTranslation("municipality.explanation"));
        explanation.addClassNames("readable", "quiet");
        add(new PageHeader(getTranslation("municipality.title")), explanation, profile, logo, this.districts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        profile.load();
        logo.load();
        districts.load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("municipality.title");
    }
}
