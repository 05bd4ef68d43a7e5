package no.leietileie.purchase.ui;

import java.time.LocalDate;
import java.util.Objects;
import no.leietileie.base.Nok;
import no.leietileie.purchase.AcquisitionData;
import org.jspecify.annotations.Nullable;

/** Public because the binder reads it by reflection. A bought dwelling as its fields hold it. */
public record AcquisitionForm(
        @Nullable LocalDate boughtOn,
        String dwelling,
        @Nullable Nok price) {

    static AcquisitionForm of(@Nullable AcquisitionData data) {
        return data == null
                ? new AcquisitionForm(null, "", null)
                : new AcquisitionForm(data.boughtOn(), data.dwelling(), data.price());
    }

    AcquisitionData toData() {
        return new AcquisitionData(Objects.requireNonNull(boughtOn), dwelling, Objects.requireNonNull(price));
    }
}
