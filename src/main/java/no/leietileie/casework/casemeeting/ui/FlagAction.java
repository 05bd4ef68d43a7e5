package no.leietileie.casework.casemeeting.ui;

import java.util.Collection;
import java.util.Set;
import no.leietileie.base.ui.Icon;
import no.leietileie.casework.casemeeting.Matters;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.ui.SelectionAction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Flags the households that are chosen in a list. */
@Component
@Order(30)
class FlagAction implements SelectionAction {

    private final Matters matters;

    FlagAction(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String textKey() {
        return "matter.flag";
    }

    @Override
    public Icon icon() {
        return Icon.FLAG;
    }

    @Override
    public void start(Collection<HouseholdId> households) {
        new FlagDialog(matters, new Selection.Ticked(Set.copyOf(households)), households.size(), () -> {}).open();
    }
}
