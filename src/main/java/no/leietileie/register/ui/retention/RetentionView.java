package no.leietileie.register.ui.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.register.retention.Retention;

/** What is kept too long, what is spared, and the proof of what was deleted. */
@Route("administrasjon/sletting")
@RolesAllowed(Role.ADMIN_NAME)
class RetentionView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final ExpiredCard expired;
    private final HoldsCard holds;
    private final ProofsCard proofs;

    RetentionView(Retention retention) {
        addClassName("page");
        expired = new ExpiredCard(retention, this::load);
        holds = new HoldsCard(retention, this::load);
        proofs = new ProofsCard(retention);
        Button refresh = new Button(getTranslation("retention.refresh"), Icon.HISTORY.create(), click -> load());
        Paragraph explanation = new Paragraph(getTranslation("retention.explanation"));
        explanation.addClassNames("readable", "quiet");
        add(new PageHeader(getTranslation("retention.title"), refresh), explanation, expired, holds, proofs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        expired.load();
        holds.load();
        proofs.load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }
}
