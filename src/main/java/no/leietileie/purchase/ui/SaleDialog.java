package no.leietileie.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.LinkedHashMap;
import java.util.Map;
import no.leietileie.base.Nok;
import no.leietileie.base.ui.DialogButtons;
import no.leietileie.base.ui.ErrorSummary;
import no.leietileie.base.ui.FormColumn;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.KronerField;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.SaleData;
import no.leietileie.purchase.SaleRow;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Enters, changes or takes away what a dwelling was sold for. */
class SaleDialog extends Dialog {

    private final transient Sales sales;
    private final HouseholdId household;
    private final transient SharedThing<SaleData, SaleRow> sale;
    private final Binder<SaleForm> binder = new Binder<>(SaleForm.class);
    private final ErrorSummary errors = new ErrorSummary();

    SaleDialog(Sales sales, HouseholdId household, @Nullable SaleRow stored, Runnable changed) {
        this.sales = sales;
        this.household = household;
        this.sale = new SharedThing<>(this, "sale", stored, changed);
        sale.describe(data -> binder.readRecord(SaleForm.of(data)), SaleDialog::words);
        setHeaderTitle(getTranslation("sale.title"));
        setWidth("32rem");
        add(new Paragraph(getTranslation("sale.about")), sale.panel(), form(), errors);
        binder.readRecord(SaleForm.of(stored == null ? null : stored.data()));
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
        SaleData data = form.toData();
        sale.save(data, sales.enter(household, sale.seen().map(SaleRow::version).orElse(null), data));
    }

    private void remove() {
        SaleRemoval removal = new SaleRemoval(sales, household);
        sale.remove(removal::remove, removal::undo);
    }

    private static Map<String, String> words(SaleData data) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Texts.text("sale.price"), Formats.money(data.price()));
        words.put(Texts.text("sale.proceeds"), Formats.money(data.proceeds()));
        return words;
    }
}
