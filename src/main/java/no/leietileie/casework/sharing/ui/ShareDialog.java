package no.leietileie.casework.sharing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.LocalDate;
import no.leietileie.access.Agency;
import no.leietileie.access.sharing.HouseholdShares;
import no.leietileie.access.sharing.NewShare;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.register.HouseholdId;

/** Lets an agency see a household for a while. */
class ShareDialog extends Dialog {

    private static final int USUAL_DAYS = 30;

    private final transient HouseholdShares shares;
    private final transient Clock clock;
    private final HouseholdId household;
    private final transient Runnable changed;
    private final Binder<ShareForm> binder = new Binder<>(ShareForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    ShareDialog(HouseholdShares shares, Clock clock, HouseholdId household, Runnable changed) {
        this.shares = shares;
        this.clock = clock;
        this.household = household;
        this.changed = changed;
        setHeaderTitle(getTranslation("sharing.add"));
        add(new Paragraph(getTranslation("sharing.help")), form(), errors);
        binder.readRecord(new ShareForm(null, "", LocalDate.now(clock).plusDays(USUAL_DAYS)));
        DialogButtons.add(this, getTranslation("sharing.share"), this::share);
    }

    private FormColumn form() {
        Select<Agency> agency = new Select<>();
        agency.setLabel(getTranslation("sharing.agency"));
        agency.setItems(Agency.needingShares());
        agency.setItemLabelGenerator(value -> getTranslation("agency." + value.name()));
        TextField purpose = new TextField(getTranslation("sharing.purpose"));
        purpose.setHelperText(getTranslation("sharing.purpose.help"));
        purpose.setMaxLength(NewShare.PURPOSE_LENGTH);
        DateField until = new DateField(getTranslation("sharing.until"));
        binder.forField(agency)
                .asRequired(getTranslation("sharing.agency.missing"))
                .bind("agency");
        binder.forField(purpose)
                .asRequired(getTranslation("sharing.purpose.missing"))
                .bind("purpose");
        binder.forField(until)
                .asRequired(getTranslation("sharing.until.missing"))
                .withValidator(this::isWithinReach, getTranslation("sharing.until.wrong", NewShare.LONGEST_DAYS))
                .bind("until");
        return new FormColumn().required(agency).required(purpose).required(until);
    }

    private boolean isWithinReach(LocalDate day) {
        return NewShare.isWithinReach(day, LocalDate.now(clock));
    }

    private void share() {
        errors.read(binder).ifPresent(this::share);
    }

    private void share(ShareForm form) {
        shares.share(form.toShare(household));
        close();
        Notice.done(getTranslation("sharing.shared"));
        changed.run();
    }
}
