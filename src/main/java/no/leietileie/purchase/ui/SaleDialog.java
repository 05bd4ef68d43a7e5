package no.leietileie.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.KronerField;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.ChangeResult;
import no.leietileie.purchase.SaleData;
import no.leietileie.purchase.SaleRow;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Enters, changes or takes away what a dwelling was sold for. */
class SaleDialog extends Dialog {

    private final transient Sales sales;
    private final HouseholdId household;
    private transient @Nullable SaleRow stored;
    private final transient Runnable changed;
    private final Binder<SaleForm> binder = new Binder<>(SaleForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    SaleDialog(Sales sales, HouseholdId household, @Nullable SaleRow stored, Runnable changed) {
        this.sales = sales;
        this.household = household;
        this.stored = stored;
        this.changed = changed;
        setHeaderTitle(getTranslation("sale.title"));
        setWidth("32rem");
        add(new Paragraph(getTranslation("sale.about")), form(), errors);
        binder.readRecord(SaleForm.of(stored));
        if (stored != null) {
            getFooter().add(new Button(getTranslation("sale.remove"), _ -> remove()));
        }
        DialogButtons.add(
                this, getTranslation("form.save"), () -> errors.read(binder).ifPresent(this::save));
    }

    private FormColumn form() {
        KronerField price = new KronerField(getTranslation("sale.price"));
        price.setHelperText(getTranslation("sale.price.help"));
        KronerField proceeds = new KronerField(getTranslation("sale.proceeds"));
        proceeds.setHelperText(getTranslation("sale.proceeds.help"));
        price.requiredIn(binder, getTranslation("sale.price.missing")).bind("price");
        proceeds.requiredIn(binder, getTranslation("sale.proceeds.missing"))
                .withValidator(left -> isPart(left, price.getValue()), getTranslation("sale.proceeds.too-much"))
                .bind("proceeds");
        return new FormColumn().required(price).required(proceeds);
    }

    /** A price that is no amount is told of at its own field. */
    private static boolean isPart(@Nullable Nok proceeds, String price) {
        Nok all = KronerField.isAmount(price) ? KronerField.toNok(price) : null;
        return proceeds == null || all == null || SaleData.isPossible(all, proceeds);
    }

    private void save(SaleForm form) {
        switch (sales.enter(household, stored == null ? null : stored.version(), form.toData())) {
            case ChangeResult.Done<SaleRow>() -> {
                close();
                Notice.done(getTranslation("form.saved"));
                changed.run();
            }
            case ChangeResult.Outdated<SaleRow>(var now) -> meanwhile(now, conflict("sale.conflict", now));
            case ChangeResult.Gone<SaleRow>() -> meanwhile(null, getTranslation("sale.gone"));
        }
    }

    private void remove() {
        if (stored == null) {
            removed();
        } else {
            remove(stored);
        }
    }

    private void remove(SaleRow seen) {
        switch (sales.remove(household, seen.version())) {
            case ChangeResult.Done<SaleRow>() -> {
                removed();
                Notice.doneWithUndo(getTranslation("sale.removed"), () -> undo(seen.data()));
            }
            case ChangeResult.Outdated<SaleRow>(var now) -> meanwhile(now, conflict("sale.conflict.remove", now));
            case ChangeResult.Gone<SaleRow>() -> {
                removed();
                Notice.done(getTranslation("sale.removed"));
            }
        }
    }

    private void removed() {
        close();
        changed.run();
    }

    private void undo(SaleData before) {
        if (sales.putBack(household, before) instanceof ChangeResult.Outdated<SaleRow>(var now)) {
            Notice.failed(conflict("sale.conflict.undo", now));
        }
        changed.run();
    }

    /** What the user wrote stays in the fields, and holds when it is saved once more. */
    private void meanwhile(@Nullable SaleRow now, String told) {
        stored = now;
        changed.run();
        Notice.failed(told);
    }

    private static String conflict(String key, SaleRow now) {
        return Texts.text(
                key,
                now.recordedByName(),
                Formats.money(now.data().price()),
                Formats.money(now.data().proceeds()));
    }
}
