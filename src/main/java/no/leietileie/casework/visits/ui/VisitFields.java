package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.ResourceRow;

/** When and where somebody is visited, who goes, and who interprets. */
class VisitFields extends Div {

    private static final List<Integer> MINUTES = List.of(30, 45, 60, 75, 90, 120);

    private final transient VisitParts parts;
    private final Binder<VisitForm> binder = new Binder<>(VisitForm.class);
    private final ComboBox<ResourceRow> consultant;
    private final ComboBox<ResourceRow> second;
    private final InterpreterPart interpreter;

    VisitFields(VisitParts parts, TenantRow household) {
        this.parts = parts;
        consultant = staffField("visit.consultant");
        second = staffField("visit.second");
        interpreter = new InterpreterPart(parts, household);
        addFields();
    }

    void show(VisitForm form) {
        binder.readRecord(form);
    }

    Optional<VisitForm> read(ErrorSummary errors) {
        return errors.read(binder);
    }

    private ComboBox<ResourceRow> staffField(String key) {
        ComboBox<ResourceRow> field = new ComboBox<>(getTranslation(key));
        field.setItems(parts.activeStaff());
        field.setItemLabelGenerator(ResourceRow::name);
        return field;
    }

    private void addFields() {
        DateField date = new DateField(getTranslation("visit.date"));
        TimePicker time = new TimePicker(getTranslation("visit.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setMin(LocalTime.of(7, 0));
        time.setMax(LocalTime.of(20, 0));
        Select<Integer> minutes = new Select<>();
        minutes.setLabel(getTranslation("visit.minutes"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(number -> getTranslation("visit.minutes.label", number));
        TextArea safety = new TextArea(getTranslation("visit.safety"));
        safety.setMaxLength(VisitData.NOTE_LENGTH);
        safety.setHelperText(getTranslation("visit.safety.help"));
        add(
                new FormColumn()
                        .required(date)
                        .required(time)
                        .required(minutes)
                        .required(consultant)
                        .optional(second),
                interpreter,
                new FormColumn().optional(safety));
        binder.forField(date).asRequired(getTranslation("visit.date.missing")).bind("date");
        binder.forField(time).asRequired(getTranslation("visit.time.missing")).bind("time");
        binder.forField(minutes).bind("minutes");
        binder.forField(consultant)
                .asRequired(getTranslation("visit.consultant.missing"))
                .bind("consultant");
        binder.forField(second)
                .withValidator(
                        one -> one == null || !one.equals(consultant.getValue()), getTranslation("visit.second.same"))
                .bind("second");
        interpreter.bind(binder);
        binder.forField(safety).bind("safetyNote");
    }
}
