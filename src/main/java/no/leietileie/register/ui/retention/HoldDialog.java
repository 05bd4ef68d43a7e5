package no.leietileie.register.ui.retention;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.retention.Retention;

/** Spares one household from deletion. */
class HoldDialog extends Dialog {

    private final transient Retention retention;
    private final transient Runnable changed;
    private final Binder<HoldForm> binder = new Binder<>(HoldForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    HoldDialog(Retention retention, Runnable changed) {
        this.retention = retention;
        this.changed = changed;
        setHeaderTitle(getTranslation("retention.hold"));
        setWidth("min(32rem, 94vw)");
        TextField household = new TextField(getTranslation("access.household-number"));
        TextField reason = new TextField(getTranslation("retention.reason"));
        reason.setHelperText(getTranslation("retention.reason.help"));
        reason.setMaxLength(Retention.REASON_LENGTH);
        binder.forField(household)
                .asRequired(getTranslation("retention.household.missing"))
                .withValidator(text -> text.matches("[0-9]{1,18}"), getTranslation("retention.household.missing"))
                .bind("household");
        binder.forField(reason)
                .asRequired(getTranslation("retention.reason.missing"))
                .bind("reason");
        add(new FormColumn().required(household).required(reason), errors);
        DialogButtons.add(this, getTranslation("retention.hold"), this::save);
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(HoldForm form) {
        if (retention.hold(new HouseholdId(Long.parseLong(form.household())), form.reason())) {
            close();
            Notice.done(getTranslation("retention.held"));
            changed.run();
        } else {
            Notice.failed(getTranslation("retention.household.unknown", form.household()));
        }
    }
}
