package no.leietileie.purchase.ui;

import java.util.Objects;
import no.leietileie.base.Nok;
import no.leietileie.purchase.SaleData;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A sale as its fields hold it. */
public record SaleForm(@Nullable Nok price, @Nullable Nok proceeds) {

    static SaleForm of(@Nullable SaleData data) {
        return data == null ? new SaleForm(null, null) : new SaleForm(data.price(), data.proceeds());
    }

    SaleData toData() {
        return new SaleData(Objects.requireNonNull(price), Objects.requireNonNull(proceeds));
    }
}
