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
import org.jspecify.annotations.Nullable;

/** What the dwelling was sold for. */
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
        edit.addClickListener(_ -> new SaleDialog(sales, household, stored, this::load).open());
        withAction(edit);
        add(content);
        load();
    }

    private void load() {
        stored = sales.find(household).orElse(null);
        SaleRow sale = stored;
        edit.setText(getTranslation(sale == null ? "sale.enter" : "sale.change"));
        content.removeAll();
        if (sale == null) {
            Paragraph none = new Paragraph(getTranslation("sale.none"));
            none.addClassName("quiet");
            content.add(none);
        } else {
            content.add(new Facts()
                    .fact(
                            getTranslation("sale.price"),
                            getTranslation(
                                    "sale.kroner", Formats.money(sale.data().price())))
                    .fact(
                            getTranslation("sale.proceeds"),
                            getTranslation(
                                    "sale.kroner", Formats.money(sale.data().proceeds()))));
        }
    }
}
