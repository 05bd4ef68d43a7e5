package no.leietileie.casework.criteria.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import no.leietileie.base.ui.DateField;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.casework.criteria.CriteriaRulings;
import no.leietileie.casework.criteria.ProposalRow;

/** Registers what the decision maker decided. */
class RulingDialog extends Dialog {

    private final transient CriteriaRulings rulings;
    private final transient ProposalRow proposal;
    private final transient Runnable changed;
    private final Binder<RulingForm> binder = new Binder<>(RulingForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    RulingDialog(CriteriaParts parts, ProposalRow proposal, Runnable changed) {
        this.rulings = parts.rulings();
        LocalDate today = parts.today();
        this.proposal = proposal;
        this.changed = changed;
        setHeaderTitle(getTranslation("proposal.rule"));
        setWidth("min(34rem, 94vw)");
        RadioButtonGroup<Boolean> adopted = new RadioButtonGroup<>(getTranslation("proposal.rule.what"));
        adopted.setItems(true, false);
        adopted.setItemLabelGenerator(
                yes -> getTranslation(yes ? "proposal.state.ADOPTED" : "proposal.state.REJECTED"));
        DateField on = new DateField(getTranslation("proposal.rule.on"));
        TextField by = new TextField(getTranslation("proposal.rule.by"));
        by.setMaxLength(ProposalRow.Ruling.BY_LENGTH);
        by.setHelperText(getTranslation("proposal.rule.by.help"));
        DateField validFrom = new DateField(getTranslation("proposal.rule.valid-from"));
        TextArea note = new TextArea(getTranslation("proposal.rule.note"));
        note.setMaxLength(ProposalRow.Ruling.NOTE_LENGTH);
        adopted.addValueChangeListener(change -> validFrom.setVisible(change.getValue()));
        binder.forField(adopted).bind("adopted");
        binder.forField(on)
                .asRequired(getTranslation("proposal.rule.on.missing"))
                .withValidator(day -> !day.isAfter(today), getTranslation("proposal.rule.on.future"))
                .bind("on");
        binder.forField(by)
                .asRequired(getTranslation("proposal.rule.by.missing"))
                .bind("by");
        binder.forField(validFrom)
                .withValidator(
                        day -> day != null || !adopted.getValue(), getTranslation("proposal.rule.valid-from.missing"))
                .bind("validFrom");
        binder.forField(note).bind("note");
        binder.readRecord(new RulingForm(true, today, "", proposal.data().wantedFrom(), ""));
        FormColumn form = new FormColumn();
        form.add(adopted);
        add(form.required(on).required(by).required(validFrom).optional(note), errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(RulingForm form) {
        close();
        ProposalDialog.tell(
                form.adopted()
                        ? rulings.adopt(proposal.id(), proposal.version(), form.toRuling())
                        : rulings.reject(proposal.id(), proposal.version(), form.toRuling()));
        changed.run();
    }
}
