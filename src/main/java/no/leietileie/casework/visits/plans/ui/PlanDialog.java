package no.leietileie.casework.visits.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.visits.plans.VisitPlanData;
import no.leietileie.resource.ResourceRow;

/** Asks when, by whom and how many: for a new plan, or to make one anew. */
class PlanDialog extends Dialog {

    private static final List<Integer> MINUTES = List.of(30, 45, 60, 75, 90, 120);
    private static final int MOST_PER_DAY = 8;

    private final transient Consumer<VisitPlanData> make;
    private final Binder<PlanForm> binder = new Binder<>(PlanForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    PlanDialog(
            String explanation, PlanForm form, List<ResourceRow> staff, LocalDate today, Consumer<VisitPlanData> make) {
        this.make = make;
        setHeaderTitle(getTranslation("visit-plan.new"));
        setWidth("34rem");
        Paragraph words = new Paragraph(explanation);
        words.addClassName("quiet");
        add(words, fields(staff, today), errors);
        binder.readRecord(form);
        DialogButtons.add(this, getTranslation("visit-plan.make"), this::make);
    }

    private FormColumn fields(List<ResourceRow> staff, LocalDate today) {
        DateField first = new DateField(getTranslation("visit-plan.first"));
        DateField last = new DateField(getTranslation("visit-plan.last"));
        binder.forField(first)
                .asRequired(getTranslation("visit-plan.first.missing"))
                .withValidator(day -> day.isAfter(today), getTranslation("visit-plan.first.past"))
                .bind("firstDay");
        binder.forField(last)
                .asRequired(getTranslation("visit-plan.last.missing"))
                .withValidator(
                        day -> first.getValue() == null || !day.isBefore(first.getValue()),
                        getTranslation("visit-plan.last.wrong"))
                .withValidator(
                        day -> first.getValue() == null
                                || !day.isAfter(first.getValue().plusWeeks(VisitPlanData.LONGEST_WEEKS)),
                        getTranslation("visit-plan.last.late", VisitPlanData.LONGEST_WEEKS))
                .bind("lastDay");
        Checkbox alone = new Checkbox(getTranslation("visit-plan.alone"));
        alone.setHelperText(getTranslation("visit-plan.alone.help"));
        binder.forField(alone).bind("aloneAllowed");
        FormColumn column = new FormColumn()
                .required(first)
                .required(last)
                .required(consultants(staff, alone))
                .required(select("visit-plan.minutes", "visit.minutes.label", MINUTES, "minutes"))
                .required(select(
                        "visit-plan.most-per-day",
                        "visit-plan.most-per-day.label",
                        IntStream.rangeClosed(1, MOST_PER_DAY).boxed().toList(),
                        "mostPerDay"));
        column.add(alone);
        return column;
    }

    private CheckboxGroup<ResourceRow> consultants(List<ResourceRow> staff, Checkbox alone) {
        CheckboxGroup<ResourceRow> group = new CheckboxGroup<>(getTranslation("visit-plan.consultants"));
        group.setItems(staff);
        group.setItemLabelGenerator(ResourceRow::name);
        group.setHelperText(getTranslation("visit-plan.consultants.help"));
        group.addClassName("plan-consultants");
        binder.forField(group)
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("visit-plan.consultants.missing"))
                .withValidator(
                        chosen -> chosen.size() > 1 || alone.getValue(), getTranslation("visit-plan.consultants.pair"))
                .bind("consultants");
        return group;
    }

    private Select<Integer> select(String label, String item, List<Integer> numbers, String property) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(numbers);
        select.setItemLabelGenerator(number -> getTranslation(item, number));
        binder.forField(select).bind(property);
        return select;
    }

    private void make() {
        errors.read(binder).ifPresent(this::make);
    }

    private void make(PlanForm form) {
        VisitPlanData data = form.data();
        close();
        make.accept(data);
    }
}
