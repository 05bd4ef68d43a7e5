package no.leietileie.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.register.Protection;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.ui.disclosure.PurposeForm;
import no.leietileie.register.ui.disclosure.StatedPurposes;

/** Protects a household's address, or opens it again; only for those who see protected households. */
class ProtectionDialog extends Dialog {

    private static final List<LookReason> REASONS =
            List.of(LookReason.CONTACT, LookReason.CORRECTION, LookReason.OTHER);

    private final transient HouseholdDetails household;
    private final transient Households households;
    private final Select<Protection> protection = new Select<>();

    ProtectionDialog(HouseholdDetails household, Households households) {
        this.household = household;
        this.households = households;
        setHeaderTitle(getTranslation("protection.title"));
        protection.setLabel(getTranslation("field.protection"));
        protection.setItems(Protection.values());
        protection.setItemLabelGenerator(TenantLabels::of);
        protection.setValue(household.facts().protection());
        PurposeForm why = new PurposeForm(REASONS);
        Paragraph explanation = new Paragraph(getTranslation("protection.explanation"));
        explanation.addClassName("readable");
        add(explanation, new FormColumn().required(protection), why);
        DialogButtons.add(
                this, getTranslation("protection.save"), () -> why.read().ifPresent(this::save));
    }

    private void save(Purpose why) {
        boolean done =
                households.changeProtection(household.id(), household.facts().protection(), protection.getValue(), why);
        close();
        if (done) {
            // Whoever has just said why is not asked once more on the way back to the page.
            StatedPurposes.ofSession().state(household.id(), why);
            Notice.done(getTranslation("protection.saved"));
        } else {
            Notice.failed(getTranslation("protection.conflict"));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
