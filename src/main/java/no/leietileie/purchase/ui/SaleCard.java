package no.leietileie.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.SaleRow;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdPageChanged;
import org.jspecify.annotations.Nullable;

/** What the dwelling was sold for. Seen while there is a sale, or amounts of one that the case has taken back. */
class SaleCard extends Card {

    private final transient Sales sales;
    private final HouseholdId household;
    private final Div content = new Div();
    private final Button edit = new Button(Icon.PENCIL.create());
    private transient @Nullable SaleRow stored;

    SaleCard(Sales sales, HouseholdId household) {
        super(Texts.text("sale.title"));
        this.sales = sales;
        this.household = household;
        edit.addClickListener(
                _ -> new SaleDialog(sales, household, stored, () -> HouseholdPageChanged.tell(this)).open());
        withAction(edit);
        add(content);
        HouseholdPageChanged.listen(this, this::load);
        load();
    }

    private void load() {
        boolean sold = sales.isSold(household);
        stored = sales.find(household).orElse(null);
        SaleRow sale = stored;
        setVisible(sold || sale != null);
        edit.setText(getTranslation(sale == null ? "sale.enter" : "sale.change"));
        content.removeAll();
        if (sale == null) {
            content.add(quiet("sale.none"));
            return;
        }
        content.add(new Facts()
                .fact(
                        getTranslation("sale.price"),
                        getTranslation("sale.kroner", Formats.money(sale.data().price())))
                .fact(
                        getTranslation("sale.proceeds"),
                        getTranslation("sale.kroner", Formats.money(sale.data().proceeds()))));
        if (!sold) {
            content.add(quiet("sale.taken-back"));
        }
    }

    private Paragraph quiet(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("quiet");
        return text;
    }
}
