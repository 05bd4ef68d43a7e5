package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.visits.plans.Placement;
import no.leietileie.resource.ResourceRow;

/** Gives one household another day, time or pair. */
class PlaceDialog extends Dialog {

    private final transient Function<Placement, Optional<String>> place;
    private final transient Duration length;
    private final Binder<PlaceForm> binder = new Binder<>(PlaceForm.class);
    private final ErrorSummary errors = new ErrorSummary();
    private final Paragraph refusal = new Paragraph();

    /** @param place tells in words why it cannot be; the dialog stays open then */
    PlaceDialog(
            String name,
            PlaceForm form,
            List<ResourceRow> staff,
            Duration length,
            Function<Placement, Optional<String>> place) {
        this.place = place;
        this.length = length;
        setHeaderTitle(name);
        setWidth("30rem");
        refusal.addClassName("error-summary");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(fields(staff), errors, refusal);
        binder.readRecord(form);
        DialogButtons.add(this, getTranslation("visit-plan.place.do"), this::save);
    }

    private FormColumn fields(List<ResourceRow> staff) {
        DateField date = new DateField(getTranslation("visit.date"));
        binder.forField(date).asRequired(getTranslation("visit.date.missing")).bind("date");
        TimePicker time = new TimePicker(getTranslation("visit.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setMin(LocalTime.of(7, 0));
        time.setMax(LocalTime.of(20, 0));
        binder.forField(time).asRequired(getTranslation("visit.time.missing")).bind("time");
        ComboBox<ResourceRow> consultant = people("visit.consultant", staff);
        binder.forField(consultant)
                .asRequired(getTranslation("visit.consultant.missing"))
                .bind("consultant");
        ComboBox<ResourceRow> second = people("visit.second", staff);
        binder.forField(second)
                .withValidator(
                        one -> one == null || !one.equals(consultant.getValue()), getTranslation("visit.second.same"))
                .bind("second");
        return new FormColumn()
                .required(date)
                .required(time)
                .required(consultant)
                .optional(second);
    }

    private ComboBox<ResourceRow> people(String key, List<ResourceRow> staff) {
        ComboBox<ResourceRow> people = new ComboBox<>(getTranslation(key));
        people.setItems(staff);
        people.setItemLabelGenerator(ResourceRow::name);
        return people;
    }

    private void save() {
        refusal.setVisible(false);
        errors.read(binder).ifPresent(this::save);
    }

    private void save(PlaceForm form) {
        place.apply(form.placement(length)).ifPresentOrElse(this::refuse, this::close);
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
