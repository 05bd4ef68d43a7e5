package no.leietileie.casework.casemeeting.ui;

import no.leietileie.base.ui.Icon;
import no.leietileie.casework.casemeeting.Agendas;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.ui.TenantAction;
import org.springframework.stereotype.Component;

/** Flags the households that are chosen in a list. */
@Component
public class FlagAction implements TenantAction {

    private final Agendas agendas;

    FlagAction(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public String titleKey() {
        return "matter.flag";
    }

    @Override
    public Icon icon() {
        return Icon.FLAG;
    }

    @Override
    public void start(Selection selection, long count, Runnable done) {
        new FlagDialog(agendas, selection, count, done).open();
    }
}
