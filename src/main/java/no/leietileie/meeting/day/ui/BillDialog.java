package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.function.Consumer;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.KronerField;
import no.leietileie.meeting.interpreting.OrderOutcome;
import no.leietileie.meeting.interpreting.OrderRow;

/** Records what an interpreter's bill says. */
class BillDialog extends Dialog {

    private final transient DayParts parts;
    private final transient OrderRow order;
    private final transient Consumer<OrderOutcome> done;
    private final Binder<BillForm> binder = new Binder<>(BillForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    BillDialog(DayParts parts, OrderRow order, String name, Consumer<OrderOutcome> done) {
        this.parts = parts;
        this.order = order;
        this.done = done;
        setHeaderTitle(getTranslation("order.bill.of", name));
        setWidth("28rem");
        KronerField amount = new KronerField(getTranslation("order.bill.amount"));
        amount.setHelperText(getTranslation("order.bill.help"));
        binder.forField(amount)
                .withValidator(KronerField::isAmount, getTranslation("order.bill.wrong"))
                .bind("amount");
        binder.readRecord(new BillForm(KronerField.toText(order.cost())));
        add(new FormColumn().optional(amount), errors);
        DialogButtons.add(this, getTranslation("form.save"), this::save);
    }

    private void save() {
        if (!errors.accepts(binder.validate())) {
            return;
        }
        try {
            var amount = KronerField.toNok(binder.writeRecord().amount());
            var outcome = parts.orders().bill(order.meeting(), order.interpreter(), order.version(), amount);
            close();
            done.accept(outcome);
        } catch (ValidationException impossible) {
            throw new IllegalStateException("Validated just before", impossible);
        }
    }
}
