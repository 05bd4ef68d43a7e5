package no.leietileie.casework.visits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.visits.VisitData;
import no.leietileie.casework.visits.VisitKind;
import no.leietileie.casework.visits.VisitOutcome;
import no.leietileie.casework.visits.VisitRow;
import no.leietileie.register.tenants.TenantRow;
import no.leietileie.resource.BookingProblem;
import no.leietileie.resource.ResourceRow;
import no.leietileie.resource.ui.BookingTexts;

/** Plans a visit to a household, or changes one. */
class VisitDialog extends Dialog {

    private static final List<Integer> MINUTES = List.of(30, 45, 60, 75, 90, 120);

    private final transient VisitParts parts;
    private final transient Function<VisitData, VisitOutcome> save;
    private final transient Consumer<VisitRow> saved;
    private final Binder<VisitForm> binder = new Binder<>(VisitForm.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph refusal = new Paragraph();
    private final ComboBox<ResourceRow> consultant;
    private final ComboBox<ResourceRow> second;
    private final InterpreterPart interpreter;

    static void plan(VisitParts parts, TenantRow household, VisitKind kind, Consumer<VisitRow> saved) {
        VisitDialog dialog = new VisitDialog(
                parts,
                household,
                data -> parts.visits().plan(household.householdId(), kind, data),
                saved,
                Texts.text(kind == VisitKind.HOME ? "visit.plan" : "visit.plan.office"));
        dialog.binder.readRecord(
                VisitForm.empty(parts.me().orElse(null), Boolean.TRUE.equals(household.interpreterNeeded())));
        dialog.open();
    }

    static void change(VisitParts parts, TenantRow household, VisitRow visit, Consumer<VisitRow> saved) {
        VisitDialog dialog = new VisitDialog(
                parts,
                household,
                data -> parts.visits().change(visit.id(), visit.version(), data),
                saved,
                Texts.text("visit.change"));
        dialog.binder.readRecord(VisitForm.of(visit.data(), parts::staff, parts::interpreter));
        dialog.open();
    }

    private VisitDialog(
            VisitParts parts,
            TenantRow household,
            Function<VisitData, VisitOutcome> save,
            Consumer<VisitRow> saved,
            String title) {
        this.parts = parts;
        this.save = save;
        this.saved = saved;
        setHeaderTitle(title);
        setWidth("36rem");
        consultant = staffField("visit.consultant");
        second = staffField("visit.second");
        refusal.addClassName("error-summary");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        interpreter = new InterpreterPart(parts, household);
        addFields();
        Button button = new Button(getTranslation("form.save"), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()), button);
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
                new FormColumn().optional(safety),
                errors,
                refusal);
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

    private void save() {
        refusal.setVisible(false);
        errors.read(binder).ifPresent(this::save);
    }

    private void save(VisitForm form) {
        switch (save.apply(form.data())) {
            case VisitOutcome.Stored(VisitRow visit) -> {
                close();
                Notice.done(getTranslation("form.saved"));
                saved.accept(visit);
            }
            case VisitOutcome.Refused(List<BookingProblem> problems) -> refuse(BookingTexts.of(problems));
            case VisitOutcome.ChangedBy(String other) -> refuse(getTranslation("visit.conflict", other));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
