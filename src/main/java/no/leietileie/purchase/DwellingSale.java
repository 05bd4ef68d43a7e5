package no.leietileie.purchase;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.leietileie.access.AddressProtection;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.Nok;
import no.leietileie.register.HouseholdId;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "dwelling_sale")
@Filter(
        name = AddressProtection.FILTER,
        condition = AddressProtection.OF_HOUSEHOLD_ID,
        deduceAliasInjectionPoints = false)
class DwellingSale {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dwelling_sale")
    @SequenceGenerator(name = "dwelling_sale", sequenceName = "dwelling_sale_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long householdId;

    private Nok price;

    private Nok proceeds;

    private String recordedByName;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected DwellingSale() {}

    DwellingSale(HouseholdId household, SaleData data, SignedInUser user, Instant now) {
        householdId = household.value();
        change(data, user, now);
    }

    final void change(SaleData data, SignedInUser user, Instant now) {
        price = data.price();
        proceeds = data.proceeds();
        recordedByName = user.displayName();
        recordedAt = now;
    }

    SaleRow row() {
        return new SaleRow(version, new SaleData(price, proceeds), recordedByName, recordedAt);
    }
}
