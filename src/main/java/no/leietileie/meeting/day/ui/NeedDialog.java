package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.needs.Need;
import no.leietileie.meeting.needs.NeedOutcome;

/** What a household needs to take part, now and in meetings to come. */
class NeedDialog extends Dialog {

    private final transient DayParts parts;
    private final transient DayHousehold household;
    private final transient Runnable changed;
    private final Binder<NeedForm> binder = new Binder<>(NeedForm.class);
    private final ErrorSummary errors = new ErrorSummary();
    private transient Need seen;

    NeedDialog(DayParts parts, DayHousehold household, Runnable changed) {
        this.parts = parts;
        this.household = household;
        this.changed = changed;
        seen = household.need();
        setHeaderTitle(getTranslation("meeting-day.need.of", DayTexts.names(household)));
        setWidth("32rem");
        Checkbox stepFree = new Checkbox(getTranslation("meeting-day.need.step-free"));
        TextField text = new TextField(getTranslation("meeting-day.need.text"));
        text.setHelperText(getTranslation("meeting-day.need.help"));
        text.setMaxLength(Need.LENGTH);
        text.setWidthFull();
        binder.forField(stepFree).bind("stepFree");
        binder.forField(text).bind("text");
        binder.readRecord(new NeedForm(seen.stepFree(), seen.text()));
        FormColumn fields = new FormColumn();
        fields.add(stepFree);
        add(fields.optional(text), errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        try {
            NeedForm form = binder.writeRecord();
            Need wanted = new Need(form.stepFree(), form.text().strip());
            switch (parts.needs().save(household.household(), seen, wanted)) {
                case NeedOutcome.Saved _ -> {
                    close();
                    changed.run();
                    Notice.done(getTranslation("meeting-day.need.saved"));
                }
                case NeedOutcome.ChangedBy(String name, Need theirs) -> {
                    seen = theirs;
                    Notice.failed(getTranslation("meeting-day.need.conflict", name, theirs.text()));
                }
            }
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
    }
}
