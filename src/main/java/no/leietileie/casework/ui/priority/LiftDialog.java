package no.leietileie.casework.ui.priority;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.Objects;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.priority.PriorityList;
import no.leietileie.register.HouseholdId;

/** Moves one household by hand, with a reason that everybody of the team can read. */
class LiftDialog extends Dialog {

    private static final int REASON_LENGTH = 500;
    private static final int USUAL_POINTS = 20;

    private final transient PriorityList list;
    private final HouseholdId household;
    private final transient Runnable done;
    private final Binder<LiftForm> binder = new Binder<>(LiftForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    LiftDialog(PriorityList list, HouseholdId household, Runnable done) {
        this.list = list;
        this.household = household;
        this.done = done;
        setHeaderTitle(getTranslation("priority.lift.do"));
        setWidth("30rem");
        IntegerField points = new IntegerField(getTranslation("priority.lift.points"));
        points.setHelperText(getTranslation("priority.lift.points.help"));
        points.setStepButtonsVisible(true);
        points.setStep(5);
        TextArea reason = new TextArea(getTranslation("priority.lift.reason"));
        reason.setMaxLength(REASON_LENGTH);
        binder.forField(points)
                .asRequired(getTranslation("priority.lift.points.missing"))
                .withValidator(
                        value -> value != 0 && Math.abs(value) <= PriorityList.MOST_LIFT,
                        getTranslation("priority.lift.points.range"))
                .bind("points");
        binder.forField(reason)
                .asRequired(getTranslation("priority.lift.reason.missing"))
                .withValidator(text -> !text.isBlank(), getTranslation("priority.lift.reason.missing"))
                .bind("reason");
        binder.readRecord(new LiftForm(USUAL_POINTS, ""));
        add(new FormColumn().required(points).required(reason), errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(LiftForm form) {
        list.lift(household, Objects.requireNonNull(form.points()), form.reason());
        close();
        done.run();
    }
}
