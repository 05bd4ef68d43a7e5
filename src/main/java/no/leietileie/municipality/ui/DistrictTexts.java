package no.leietileie.municipality.ui;

import java.util.stream.Collectors;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.municipality.DistrictChangeRow;
import no.leietileie.municipality.DistrictData;

/** Districts in words. */
final class DistrictTexts {

    private DistrictTexts() {}

    static String change(DistrictChangeRow change) {
        return Texts.text(
                "municipality.district.from",
                Formats.date(change.validFrom()),
                change.removed()
                        ? Texts.text("municipality.district.gone", change.data().name())
                        : text(change.data()));
    }

    private static String text(DistrictData data) {
        String codes = data.postalCodes().stream().sorted().collect(Collectors.joining(", "));
        return codes.isEmpty() ? data.name() : data.name() + " (" + codes + ")";
    }
}
