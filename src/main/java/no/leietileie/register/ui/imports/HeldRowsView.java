package no.leietileie.register.ui.imports;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;

@Route(ImportNavigation.HELD_ROWS)
@RolesAllowed({Role.TEAM_NAME, Role.ADMIN_NAME})
class HeldRowsView extends Main {}
