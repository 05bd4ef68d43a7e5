package no.leietileie.purchase.ui;

import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.Texts;
import no.leietileie.purchase.ChangeResult;
import no.leietileie.purchase.SaleData;
import no.leietileie.purchase.SaleRow;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;

/** Takes the amounts of a sale away, and puts them back when the user regrets it. */
record SaleRemoval(Sales sales, HouseholdId household) {

    ChangeResult<SaleRow> remove(SaleRow seen) {
        return sales.remove(household, seen.version());
    }

    /** Says so where a colleague has entered amounts since: theirs stand. */
    void undo(SaleData before) {
        if (sales.putBack(household, before) instanceof ChangeResult.Outdated<SaleRow>(var now)) {
            Notice.failed(Texts.text(
                    "sale.conflict.undo",
                    now.recordedByName(),
                    Formats.money(now.data().price()),
                    Formats.money(now.data().proceeds())));
        }
    }
}
