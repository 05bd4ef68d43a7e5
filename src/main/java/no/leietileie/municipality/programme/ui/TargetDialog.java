package no.leietileie.municipality.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetRow;

/** Changes or removes the target of one kind. */
class TargetDialog extends Dialog {

    private final transient Programme programme;
    private final transient TargetRow target;
    private final transient Runnable changed;
    private final Binder<TargetForm> binder = new Binder<>(TargetForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    TargetDialog(Programme programme, TargetRow target, Runnable changed) {
        this.programme = programme;
        this.target = target;
        this.changed = changed;
        setHeaderTitle(ProgrammeTexts.of(target.data().kind()));
        add(form(), errors);
        binder.readRecord(TargetForm.of(target.data()));
        getFooter().add(new Button(getTranslation("programme.target.remove"), click -> remove()));
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private FormColumn form() {
        IntegerField goal = new IntegerField(getTranslation("programme.target.goal"));
        DateField from = new DateField(getTranslation("programme.target.from"));
        DateField to = new DateField(getTranslation("programme.target.to"));
        binder.forField(goal)
                .asRequired(getTranslation("programme.target.goal.missing"))
                .withValidator(value -> value > 0, getTranslation("programme.target.goal.missing"))
                .bind("goal");
        binder.forField(from)
                .asRequired(getTranslation("programme.target.date.missing"))
                .bind("from");
        binder.forField(to)
                .asRequired(getTranslation("programme.target.date.missing"))
                .withValidator(
                        last -> from.getValue() == null || !last.isBefore(from.getValue()),
                        getTranslation("programme.milestone.due-before-start"))
                .bind("to");
        return new FormColumn().required(goal).required(from).required(to);
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(TargetForm form) {
        programme.set(target.year(), form.toData(target.data().kind()));
        close();
        Notice.done(getTranslation("form.saved"));
        changed.run();
    }

    private void remove() {
        TargetData before = target.data();
        programme.removeTarget(target.year(), before.kind());
        close();
        changed.run();
        Notice.doneWithUndo(getTranslation("programme.target.removed"), () -> {
            programme.set(target.year(), before);
            changed.run();
        });
    }
}
