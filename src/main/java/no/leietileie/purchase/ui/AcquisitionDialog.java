package no.leietileie.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.KronerField;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.AcquisitionData;
import no.leietileie.purchase.AcquisitionRow;
import no.leietileie.purchase.Acquisitions;
import no.leietileie.purchase.ChangeResult;
import org.jspecify.annotations.Nullable;

/** Enters, changes or takes away a dwelling that the municipality has bought. */
class AcquisitionDialog extends Dialog {

    private final transient Acquisitions acquisitions;
    private final transient SharedThing<AcquisitionData, AcquisitionRow> acquisition;
    private final LocalDate today;
    private final Binder<AcquisitionForm> binder = new Binder<>(AcquisitionForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    AcquisitionDialog(Acquisitions acquisitions, @Nullable AcquisitionRow stored, LocalDate today, Runnable changed) {
        this.acquisitions = acquisitions;
        this.acquisition = new SharedThing<>(this, "acquisition", stored, changed);
        acquisition.describe(data -> binder.readRecord(AcquisitionForm.of(data)), AcquisitionDialog::words);
        this.today = today;
        setHeaderTitle(getTranslation(stored == null ? "acquisition.add" : "acquisition.edit"));
        setWidth("32rem");
        add(acquisition.panel(), form(), errors);
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
        AcquisitionData data = form.toData();
        acquisition.save(data, store(data));
    }

    private ChangeResult<AcquisitionRow> store(AcquisitionData data) {
        return acquisition
                .seen()
                .map(seen -> acquisitions.change(seen.id(), seen.version(), data))
                .orElseGet(() -> {
                    acquisitions.add(data);
                    return new ChangeResult.Done<>();
                });
    }

    private void remove() {
        acquisition.remove(seen -> acquisitions.remove(seen.id(), seen.version()), acquisitions::add);
    }

    private static Map<String, String> words(AcquisitionData data) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Texts.text("acquisition.dwelling"), data.dwelling());
        words.put(Texts.text("acquisition.bought-on"), Formats.date(data.boughtOn()));
        words.put(Texts.text("acquisition.price"), Formats.money(data.price()));
        return words;
    }
}
