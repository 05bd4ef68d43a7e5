package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.Matters;
import no.leietileie.register.tenants.Selection;

/** Flags households for a meeting, with why and for whom. */
class FlagDialog extends Dialog {

    private final transient Matters matters;
    private final transient Selection selection;
    private final transient Runnable done;
    private final Binder<FlagForm> binder = new Binder<>(FlagForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    FlagDialog(Matters matters, Selection selection, long count, Runnable done) {
        this.matters = matters;
        this.selection = selection;
        this.done = done;
        setHeaderTitle(getTranslation("matter.flag"));
        setWidth("min(34rem, 94vw)");
        TextArea why = new TextArea(getTranslation("matter.why"));
        why.setMaxLength(Matters.WHY_LENGTH);
        why.setHelperText(getTranslation("matter.why.help"));
        binder.forField(why).asRequired(getTranslation("matter.why.missing")).bind("why");
        CheckboxGroup<Agency> shownTo = agencies();
        binder.forField(shownTo).bind("shownTo");
        binder.readRecord(new FlagForm("", Set.copyOf(Agency.needingShares())));
        add(
                new Paragraph(Texts.counted("matter.flag.who", count)),
                new FormColumn().required(why).optional(shownTo),
                errors);
        DialogButtons.add(this, getTranslation("matter.flag"), this::save);
    }

    static CheckboxGroup<Agency> agencies() {
        CheckboxGroup<Agency> agencies = new CheckboxGroup<>(Texts.text("matter.shown-to"));
        agencies.setItems(Agency.needingShares());
        agencies.setItemLabelGenerator(agency -> Texts.text("agency." + agency.name()));
        agencies.setHelperText(Texts.text("matter.shown-to.help"));
        return agencies;
    }

    private void save() {
        errors.read(binder).ifPresent(this::save);
    }

    private void save(FlagForm form) {
        List<MatterId> flagged = matters.flag(selection, form.why(), form.shownTo());
        close();
        done.run();
        if (flagged.isEmpty()) {
            Notice.done(getTranslation("matter.flagged.none"));
            return;
        }
        Notice.doneWithUndo(Texts.counted("matter.flagged", flagged.size()), () -> {
            matters.withdraw(flagged);
            done.run();
        });
    }
}
