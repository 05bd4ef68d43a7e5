package no.leietileie.municipality.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.municipality.Districts;
import no.leietileie.municipality.MunicipalitySettings;

/** The settings of the municipality itself. */
@Route("administrasjon/kommune")
@RolesAllowed(Role.ADMIN_NAME)
class MunicipalityView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final ProfileCard profile;
    private final DistrictsCard districts;

    MunicipalityView(MunicipalitySettings settings, Districts districts) {
        addClassName("page");
        this.profile = new ProfileCard(settings);
        this.districts = new DistrictsCard(districts);
        add(new PageHeader(getTranslation("municipality.title")), profile, new LogoCard(settings), this.districts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        profile.load();
        districts.load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("municipality.title");
    }
}
