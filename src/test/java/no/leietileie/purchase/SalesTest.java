package no.leietileie.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import no.leietileie.base.Nok;
import no.leietileie.base.RefusedException;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SalesTest {

    private static final SaleData SALE = new SaleData(Nok.ofKroner(1_450_000), Nok.ofKroner(1_200_000));

    private static final ChangeResult<SaleRow> DONE = new ChangeResult.Done<>();
    private static final ChangeResult<SaleRow> GONE = new ChangeResult.Gone<>();

    @Autowired
    Sales sales;

    @Autowired
    BuyerFixture buyers;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_amounts_of_a_sale_are_entered_once_and_corrected_by_whoever_saw_them_last() {
        var household = buyers.household(Stage.BOUGHT_OWN);

        assertThat(enter(household, null, SALE)).isEqualTo(DONE);
        var stored = find(household);
        assertThat(stored.data()).isEqualTo(SALE);

        var corrected = new SaleData(SALE.price(), Nok.ofKroner(1_100_000));
        assertThat(enter(household, stored.version(), corrected)).isEqualTo(DONE);
        assertThat(find(household).data()).isEqualTo(corrected);
        assertThat(enter(household, stored.version(), SALE)).isEqualTo(new ChangeResult.Outdated<>(find(household)));
        assertThat(find(household).data()).isEqualTo(corrected);
    }

    @Test
    void whoever_saw_no_amounts_does_not_write_over_those_a_colleague_has_entered() {
        var household = buyers.household(Stage.BOUGHT_OWN);
        enter(household, null, SALE);

        var other = enter(household, null, new SaleData(SALE.price(), Nok.ofKroner(1)));

        assertThat(other).isEqualTo(new ChangeResult.Outdated<>(find(household)));
        assertThat(find(household).data()).isEqualTo(SALE);
    }

    @Test
    void amounts_that_a_colleague_has_corrected_are_not_removed_unseen() {
        var household = buyers.household(Stage.BOUGHT_OWN);
        enter(household, null, SALE);
        long seen = find(household).version();
        enter(household, seen, new SaleData(SALE.price(), Nok.ofKroner(1_100_000)));
        var now = find(household);

        assertThat(remove(household, seen)).isEqualTo(new ChangeResult.Outdated<>(now));
        assertThat(find(household)).isEqualTo(now);
        assertThat(remove(household, now.version())).isEqualTo(DONE);
    }

    @Test
    void amounts_that_a_colleague_has_removed_are_not_put_back_unseen() {
        var household = buyers.household(Stage.BOUGHT_OWN);
        enter(household, null, SALE);
        long seen = find(household).version();
        remove(household, seen);
        entities.flush();

        assertThat(enter(household, seen, SALE)).isEqualTo(GONE);
        assertThat(remove(household, seen)).isEqualTo(GONE);
        assertThat(SignedIn.consultant(() -> sales.find(household))).isEmpty();
    }

    @Test
    void a_household_that_has_not_bought_its_dwelling_has_no_sale() {
        var household = buyers.household(Stage.BOUGHT_OTHER);

        assertThatThrownBy(() -> enter(household, null, SALE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void the_log_tells_of_a_sale_and_keeps_no_amounts() {
        var household = buyers.household(Stage.BOUGHT_OWN);

        enter(household, null, SALE);
        entities.flush();

        assertThat(jdbc.sql("SELECT CONCAT(subject, ' ', COALESCE(detail, '')) FROM access_log WHERE household_id = ?"
                                + " AND subject LIKE 'sale.%'")
                        .param(household.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("sale.entered")
                .doesNotContain("145", "120");
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, true", "1000, 1001, false", "1000, 0, true"})
    void no_more_is_left_of_a_price_than_all_of_it(long price, long proceeds, boolean possible) {
        assertThat(SaleData.isPossible(Nok.ofKroner(price), Nok.ofKroner(proceeds)))
                .isEqualTo(possible);
    }

    private ChangeResult<SaleRow> enter(HouseholdId household, @Nullable Long version, SaleData data) {
        return SignedIn.consultant(() -> sales.enter(household, version, data));
    }

    private ChangeResult<SaleRow> remove(HouseholdId household, long version) {
        return SignedIn.consultant(() -> sales.remove(household, version));
    }

    private SaleRow find(HouseholdId household) {
        return SignedIn.consultant(() -> sales.find(household).orElseThrow());
    }
}
