package no.leietileie.register.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.tenants.HouseholdListId;
import no.leietileie.register.tenants.HouseholdListKind;
import no.leietileie.register.tenants.HouseholdListRow;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.Selection;

/** Puts the chosen households on a working list, an old one or a new one. */
class ListDialog extends Dialog {

    private final transient HouseholdLists lists;
    private final transient List<HouseholdListRow> known;
    private final Binder<String> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<String> name = new ComboBox<>(getTranslation("tenants.list"));

    ListDialog(HouseholdLists lists, Selection selection, Runnable done) {
        this.lists = lists;
        this.known = lists.listAll().stream()
                .filter(list -> list.kind() == HouseholdListKind.WORKING)
                .toList();
        setHeaderTitle(getTranslation("tenants.add-to-list"));
        name.setItems(known.stream().map(HouseholdListRow::name).toList());
        name.setAllowCustomValue(true);
        name.setAutofocus(true);
        name.addCustomValueSetListener(custom -> name.setValue(custom.getDetail()));
        name.setHelperText(getTranslation("tenants.list.help"));
        // Bound to nothing, for its rule alone; bound as read-only the field could not be written in.
        binder.forField(name).asRequired(getTranslation("tenants.list.missing")).bind(_ -> "", (_, _) -> {});
        add(new FormColumn().required(name), errors);
        DialogButtons.add(this, getTranslation("tenants.add-to-list"), () -> {
            if (errors.accepts(binder.validate())) {
                close();
                int added = lists.add(list(name.getValue()), selection);
                Notice.done(Texts.counted("tenants.added", added));
                done.run();
            }
        });
    }

    private HouseholdListId list(String wanted) {
        return known.stream()
                .filter(list -> list.name().equals(wanted))
                .map(HouseholdListRow::id)
                .findFirst()
                .orElseGet(() -> lists.create(wanted.strip()));
    }
}
