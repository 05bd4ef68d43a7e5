package no.leietileie.purchase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.ChangeResult;
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
    private final Button edit = new Button(Icon.PENCIL.create(), _ -> edit());
    private final Button remove = new Button(Texts.text("sale.remove"), _ -> remove());
    private transient @Nullable SaleRow stored;

    SaleCard(Sales sales, HouseholdId household) {
        super(Texts.text("sale.title"));
        this.sales = sales;
        this.household = household;
        withAction(edit);
        withAction(remove);
        add(content);
        HouseholdPageChanged.listen(this, this::load);
        load();
    }

    private void load() {
        boolean sold = sales.isSold(household);
        stored = sales.find(household).orElse(null);
        SaleRow sale = stored;
        setVisible(sold || sale != null);
        edit.setVisible(sold);
        remove.setVisible(!sold);
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

    private void edit() {
        new SaleDialog(sales, household, stored, this::changed).open();
    }

    /** All that can be done about amounts of a sale that the case does not know any more. */
    private void remove() {
        if (stored != null) {
            remove(stored);
        }
    }

    private void remove(SaleRow seen) {
        SaleRemoval removal = new SaleRemoval(sales, household);
        if (removal.remove(seen) instanceof ChangeResult.Outdated<SaleRow>(var now)) {
            Notice.failed(getTranslation("sale.conflict", now.recordedByName()));
        } else {
            Notice.doneWithUndo(getTranslation("sale.removed"), () -> {
                removal.undo(seen.data());
                changed();
            });
        }
        changed();
    }

    private void changed() {
        HouseholdPageChanged.tell(this);
    }

    private Paragraph quiet(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("quiet");
        return text;
    }
}
