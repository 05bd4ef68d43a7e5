package no.leietileie.purchase;

import static no.leietileie.base.ui.Texts.text;

import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.disclosure.DisclosureEntry;
import no.leietileie.register.ui.disclosure.DisclosureSection;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import org.springframework.stereotype.Component;

/**
 * What the household's dwelling was sold for, for the report of everything held. Reads the repository: {@link Sales} is not for
 * everybody with whom a household can be shared.
 */
@Component
class SaleDisclosure implements HouseholdDisclosure {

    private static final int AFTER_CASEWORK = 60;

    private final SaleRepository sales;

    SaleDisclosure(SaleRepository sales) {
        this.sales = sales;
    }

    @Override
    public int order() {
        return AFTER_CASEWORK;
    }

    @Override
    public List<DisclosureSection> sections(HouseholdId household) {
        return List.of(new DisclosureSection(
                text("sale.title"),
                sales.findByHouseholdId(household.value()).map(DwellingSale::row).map(SaleDisclosure::sale).stream()
                        .toList()));
    }

    private static DisclosureEntry sale(SaleRow sale) {
        return DisclosureEntry.of("")
                .with(
                        text("sale.price"),
                        text("sale.kroner", Formats.money(sale.data().price())))
                .with(
                        text("sale.proceeds"),
                        text("sale.kroner", Formats.money(sale.data().proceeds())))
                .with(text("disclosure.by"), sale.recordedByName())
                .with(text("disclosure.entered"), Formats.time(sale.recordedAt()));
    }
}
