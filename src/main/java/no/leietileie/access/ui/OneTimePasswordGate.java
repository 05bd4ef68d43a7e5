package no.leietileie.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;

/** Who came with a one-time password sees the page that changes it, and no other. */
@SpringComponent
class OneTimePasswordGate implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(OneTimePasswordGate::lead));
    }

    private static void lead(BeforeEnterEvent event) {
        boolean must = CurrentUser.find().map(SignedInUser::mustChangePassword).orElse(false);
        if (must && event.getNavigationTarget() != ChangePasswordView.class) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
