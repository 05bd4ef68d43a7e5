package no.leietileie.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.KronerField;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.AcquisitionData;
import no.leietileie.purchase.AcquisitionRow;
import no.leietileie.purchase.Acquisitions;
import no.leietileie.purchase.ChangeResult;
import org.jspecify.annotations.Nullable;

/** Enters, changes or takes away a dwelling that the municipality has bought. */
class AcquisitionDialog extends Dialog {

    private final transient Acquisitions acquisitions;
    private transient @Nullable AcquisitionRow stored;
    private final LocalDate today;
    private final transient Runnable changed;
    private final Binder<AcquisitionForm> binder = new Binder<>(AcquisitionForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    AcquisitionDialog(Acquisitions acquisitions, @Nullable AcquisitionRow stored, LocalDate today, Runnable changed) {
        this.acquisitions = acquisitions;
        this.stored = stored;
        this.today = today;
        this.changed = changed;
        setHeaderTitle(getTranslation(stored == null ? "acquisition.add" : "acquisition.edit"));
        setWidth("32rem");
        add(form(), errors);
        binder.readRecord(AcquisitionForm.of(stored == null ? null : stored.data()));
        if (stored != null) {
            getFooter().add(new Button(getTranslation("acquisition.remove"), _ -> remove()));
        }
        DialogButtons.add(
                this, getTranslation("form.save"), () -> errors.read(binder).ifPresent(this::save));
    }

    private FormColumn form() {
        TextField dwelling = new TextField(getTranslation("acquisition.dwelling"));
        dwelling.setHelperText(getTranslation("acquisition.dwelling.help"));
        dwelling.setMaxLength(AcquisitionData.DWELLING_LENGTH);
        DateField boughtOn = new DateField(getTranslation("acquisition.bought-on"));
        KronerField price = new KronerField(getTranslation("acquisition.price"));
        price.setHelperText(getTranslation("acquisition.price.help"));
        binder.forField(dwelling)
                .asRequired(getTranslation("acquisition.dwelling.missing"))
                .withValidator(name -> !name.isBlank(), getTranslation("acquisition.dwelling.missing"))
                .bind("dwelling");
        binder.forField(boughtOn)
                .asRequired(getTranslation("acquisition.bought-on.missing"))
                .withValidator(day -> !day.isAfter(today), getTranslation("acquisition.bought-on.future"))
                .bind("boughtOn");
        price.requiredIn(binder, getTranslation("acquisition.price.missing")).bind("price");
        return new FormColumn().required(dwelling).required(boughtOn).required(price);
    }

    private void save(AcquisitionForm form) {
        switch (store(form.toData())) {
            case ChangeResult.Done<AcquisitionRow>() -> {
                close();
                Notice.done(getTranslation("form.saved"));
                changed.run();
            }
            case ChangeResult.Outdated<AcquisitionRow>(var now) ->
                meanwhile(now, conflict("acquisition.conflict", now));
            case ChangeResult.Gone<AcquisitionRow>() -> meanwhile(null, getTranslation("acquisition.gone"));
        }
    }

    private ChangeResult<AcquisitionRow> store(AcquisitionData data) {
        if (stored == null) {
            acquisitions.add(data);
            return new ChangeResult.Done<>();
        }
        return acquisitions.change(stored.id(), stored.version(), data);
    }

    private void remove() {
        if (stored == null) {
            removed();
        } else {
            remove(stored);
        }
    }

    private void remove(AcquisitionRow seen) {
        switch (acquisitions.remove(seen.id(), seen.version())) {
            case ChangeResult.Done<AcquisitionRow>() -> {
                removed();
                Notice.doneWithUndo(getTranslation("acquisition.removed"), () -> {
                    acquisitions.add(seen.data());
                    changed.run();
                });
            }
            case ChangeResult.Outdated<AcquisitionRow>(var now) ->
                meanwhile(now, conflict("acquisition.conflict.remove", now));
            case ChangeResult.Gone<AcquisitionRow>() -> {
                removed();
                Notice.done(getTranslation("acquisition.removed"));
            }
        }
    }

    private void removed() {
        close();
        changed.run();
    }

    /** What the user wrote stays in the fields, and holds when it is saved once more. */
    private void meanwhile(@Nullable AcquisitionRow now, String told) {
        stored = now;
        changed.run();
        Notice.failed(told);
    }

    private static String conflict(String key, AcquisitionRow now) {
        return Texts.text(
                key,
                now.recordedByName(),
                now.data().dwelling(),
                Formats.date(now.data().boughtOn()),
                Formats.money(now.data().price()));
    }
}
