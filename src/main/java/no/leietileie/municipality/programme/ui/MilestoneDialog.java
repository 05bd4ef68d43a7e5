package no.leietileie.municipality.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.municipality.programme.MilestoneData;
import no.leietileie.municipality.programme.MilestoneRow;
import no.leietileie.municipality.programme.Programme;
import no.leietileie.municipality.programme.ProgrammeStep;
import org.jspecify.annotations.Nullable;

/** Adds, changes or removes one milestone. */
class MilestoneDialog extends Dialog {

    private final transient Programme programme;
    private final int year;
    private final transient @Nullable MilestoneRow stored;
    private final transient Runnable changed;
    private final Binder<MilestoneForm> binder = new Binder<>(MilestoneForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    MilestoneDialog(Programme programme, int year, Runnable changed) {
        this(programme, year, null, new MilestoneData(ProgrammeStep.FOLLOW_UP, "", null, null, null), changed);
    }

    MilestoneDialog(Programme programme, MilestoneRow stored, Runnable changed) {
        this(programme, stored.year(), stored, stored.data(), changed);
    }

    private MilestoneDialog(
            Programme programme, int year, @Nullable MilestoneRow stored, MilestoneData data, Runnable changed) {
        this.programme = programme;
        this.year = year;
        this.stored = stored;
        this.changed = changed;
        setHeaderTitle(getTranslation(stored == null ? "programme.add" : "programme.milestone.edit"));
        add(form(), errors);
        binder.readRecord(MilestoneForm.of(data));
        if (stored != null) {
            getFooter().add(new Button(getTranslation("programme.remove"), click -> remove(stored)));
        }
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private FormColumn form() {
        TextField title = new TextField(getTranslation("programme.milestone.title"));
        title.setMaxLength(MilestoneData.TITLE_LENGTH);
        Select<ProgrammeStep> step = new Select<>();
        step.setLabel(getTranslation("programme.step"));
        step.setItems(ProgrammeStep.values());
        step.setItemLabelGenerator(ProgrammeTexts::of);
        TextField responsible = new TextField(getTranslation("programme.milestone.responsible"));
        responsible.setMaxLength(MilestoneData.RESPONSIBLE_LENGTH);
        DateField startsOn = new DateField(getTranslation("programme.milestone.starts-on"));
        DateField dueOn = new DateField(getTranslation("programme.milestone.due-on"));
        dueOn.setHelperText(getTranslation("programme.milestone.due-on.help"));
        binder.forField(title)
                .asRequired(getTranslation("programme.milestone.title.missing"))
                .bind("title");
        binder.forField(step).asRequired().bind("step");
        binder.forField(responsible).bind("responsible");
        binder.forField(startsOn).bind("startsOn");
        binder.forField(dueOn)
                .withValidator(
                        due -> due == null || startsOn.getValue() == null || !due.isBefore(startsOn.getValue()),
                        getTranslation("programme.milestone.due-before-start"))
                .bind("dueOn");
        return new FormColumn()
                .required(title)
                .required(step)
                .optional(responsible)
                .optional(startsOn)
                .optional(dueOn);
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(MilestoneForm form) {
        Optional<String> other = store(form.toData());
        if (other.isPresent()) {
            Notice.failed(getTranslation("programme.milestone.conflict", other.get()));
            return;
        }
        close();
        Notice.done(getTranslation("form.saved"));
        changed.run();
    }

    /** Who was faster, if somebody was. */
    private Optional<String> store(MilestoneData data) {
        if (stored == null) {
            programme.add(year, data);
            return Optional.empty();
        }
        return programme.change(stored.id(), stored.version(), data);
    }

    private void remove(MilestoneRow row) {
        programme.remove(row.id());
        close();
        changed.run();
        Notice.doneWithUndo(getTranslation("programme.removed"), () -> {
            var restored = programme.add(row.year(), row.data());
            programme.setDone(restored, row.doneOn());
            changed.run();
        });
    }
}
