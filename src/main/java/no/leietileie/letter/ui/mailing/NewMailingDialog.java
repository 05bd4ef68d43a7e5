package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.LeaseState;
import no.leietileie.register.tenants.Selection;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.ui.RegisterNavigation;

/** A letter to everyone in a target group or on a working list. */
class NewMailingDialog extends Dialog {

    private final transient Mailings mailings;
    private final ComboBox<HouseholdListRow> list = new ComboBox<>(getTranslation("mailings.new.to"));
    private final Binder<HouseholdListRow> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();

    NewMailingDialog(Mailings mailings, HouseholdLists lists) {
        this.mailings = mailings;
        setHeaderTitle(getTranslation("mailings.new"));
        setWidth("32rem");
        List<HouseholdListRow> known = lists.listAll();
        list.setItems(known);
        list.setItemLabelGenerator(row -> getTranslation("mailings.counted", row.name(), Formats.number(row.count())));
        list.setWidthFull();
        binder.forField(list)
                .asRequired(getTranslation("mailings.new.missing"))
                .bind(any -> list.getValue(), (any, chosen) -> {});
        Paragraph help = new Paragraph(getTranslation(known.isEmpty() ? "mailings.new.none" : "mailings.new.help"));
        help.addClassName("quiet");
        if (known.isEmpty()) {
            add(help);
            DialogButtons.add(this, getTranslation("mailings.new.choose"), () -> {
                close();
                RegisterNavigation.openTenants(TenantFilter.NONE);
            });
            return;
        }
        add(help, new FormColumn().required(list), errors);
        DialogButtons.add(this, getTranslation("mailings.new.start"), this::start);
    }

    private void start() {
        if (errors.accepts(binder.validate())) {
            close();
            TenantFilter everyone = TenantFilter.NONE
                    .with(
                            TenantFilterField.LIST,
                            Long.toString(list.getValue().id().value()))
                    .with(TenantFilterField.STATE, LeaseState.ALL);
            NewLetter.begin(mailings, new Selection.Matching(everyone));
        }
    }
}
