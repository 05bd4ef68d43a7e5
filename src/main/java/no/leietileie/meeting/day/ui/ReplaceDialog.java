package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.interpreting.OrderOutcome;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.Qualification;
import no.leietileie.resource.ui.BookingTexts;

/** Another interpreter for the same language at the same time. */
class ReplaceDialog extends Dialog {

    private final transient DayParts parts;
    private final transient OrderRow order;
    private final transient Runnable changed;
    private final Select<InterpreterRow> who = new Select<>();
    private final Binder<InterpreterRow[]> binder = new Binder<>();
    private final ErrorSummary errors = new ErrorSummary();

    ReplaceDialog(DayParts parts, OrderRow order, Runnable changed) {
        this.parts = parts;
        this.order = order;
        this.changed = changed;
        String language = Texts.language(new LanguageTag(order.language()));
        setHeaderTitle(getTranslation("order.replace.of", language));
        setWidth("30rem");
        List<InterpreterRow> free = parts.orders().alternatives(order.meeting(), order.language());
        getFooter().add(new Button(getTranslation("form.cancel"), click -> close()));
        if (free.isEmpty()) {
            add(new Paragraph(getTranslation("order.replace.none", language)));
            return;
        }
        who.setLabel(getTranslation("order.replace.who"));
        who.setItems(free);
        who.setItemLabelGenerator(ReplaceDialog::label);
        binder.forField(who)
                .asRequired(getTranslation("order.replace.missing"))
                .bind(chosen -> chosen[0], (chosen, value) -> chosen[0] = value);
        Button replace = new Button(getTranslation("order.replace"), click -> replace());
        replace.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("order.replace.explanation")), new FormColumn().required(who), errors);
        getFooter().add(replace);
    }

    private static String label(InterpreterRow row) {
        var facts = row.data().facts();
        return Texts.text(
                "order.replace.label",
                row.data().name(),
                facts.qualification() == Qualification.NONE
                        ? Formats.UNKNOWN
                        : facts.qualification().name(),
                Formats.money(facts.hourlyPrice()));
    }

    private void replace() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        var outcome = parts.orders()
                .replace(order.meeting(), order.interpreter(), who.getValue().id());
        close();
        changed.run();
        switch (outcome) {
            case OrderOutcome.Done _, OrderOutcome.Became _, OrderOutcome.NoPrice _ ->
                Notice.done(
                        getTranslation("order.replaced", who.getValue().data().name()));
            case OrderOutcome.ChangedBy(String other) -> Notice.failed(getTranslation("order.conflict", other));
            case OrderOutcome.Refused(var problems) -> Notice.failed(BookingTexts.of(problems));
        }
    }
}
