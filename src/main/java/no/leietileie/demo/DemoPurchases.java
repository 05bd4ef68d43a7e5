package no.leietileie.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.ActingUser;
import no.leietileie.access.UserId;
import no.leietileie.base.Nok;
import no.leietileie.casework.stages.Stage;
import no.leietileie.purchase.AcquisitionData;
import no.leietileie.purchase.Acquisitions;
import no.leietileie.purchase.SaleData;
import no.leietileie.purchase.Sales;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the dwellings were sold for, but for the last of them, and the dwellings that were bought for it. */
@Component
@Order(95)
class DemoPurchases implements DemoPart {

    private static final long SEED = 2017;
    private static final int BOUGHT = 26;
    private static final int DAYS_BETWEEN = 27;
    private static final List<String> STREETS = List.of("Kløvergata", "Møllerveien", "Fyrsvingen", "Lynghaugen");

    private final Sales sales;
    private final Acquisitions acquisitions;
    private final TenantList tenants;
    private final ActingUser acting;
    private final Clock clock;

    DemoPurchases(Sales sales, Acquisitions acquisitions, TenantList tenants, ActingUser acting, Clock clock) {
        this.sales = sales;
        this.acquisitions = acquisitions;
        this.tenants = tenants;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void fill(List<UserId> team) {
        acting.run(team.getFirst(), () -> {
            List<HouseholdId> owners =
                    tenants.idsMatching(TenantFilter.NONE.with(TenantFilterField.STAGE, Stage.BOUGHT_OWN.name()));
            for (int i = 0; i + 1 < owners.size(); i++) {
                sales.enter(owners.get(i), null, sale(i));
            }
            for (int i = 0; i < BOUGHT; i++) {
                acquisitions.add(bought(i));
            }
        });
    }

    private static SaleData sale(int number) {
        Dice dice = Dice.of(SEED, Dice.Topic.CASE, number);
        long price = 1_150_000 + 25_000L * dice.between(0, 39);
        return new SaleData(Nok.ofKroner(price), Nok.ofKroner(price - 160_000 - 10_000L * dice.between(0, 49)));
    }

    private AcquisitionData bought(int number) {
        Dice dice = Dice.of(SEED, Dice.Topic.CASE, 10_000 + number);
        LocalDate day =
                LocalDate.now(clock).minusDays((long) number * DAYS_BETWEEN + dice.between(0, DAYS_BETWEEN - 1));
        return new AcquisitionData(
                day,
                STREETS.get(number % STREETS.size()) + " " + (10 + number),
                Nok.ofKroner(1_700_000 + 50_000L * dice.between(0, 29)));
    }
}
