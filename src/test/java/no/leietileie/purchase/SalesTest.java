package no.leietileie.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.Nok;
import no.leietileie.casework.stages.Cases;
import no.leietileie.casework.stages.Stage;
import no.leietileie.casework.stages.StageChange;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.RegisterFixture;
import no.leietileie.register.TestHousehold;
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

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));
    private static final SaleData SALE = new SaleData(Nok.ofKroner(1_450_000), Nok.ofKroner(1_200_000));

    @Autowired
    Sales sales;

    @Autowired
    Cases cases;

    @Autowired
    RegisterFixture fixture;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_amounts_of_a_sale_are_entered_once_and_corrected_by_whoever_saw_them_last() {
        var household = atStage(Stage.BOUGHT_OWN);

        assertThat(enter(household, null, SALE)).isEmpty();
        var stored = find(household);
        assertThat(stored.data()).isEqualTo(SALE);

        var corrected = new SaleData(SALE.price(), Nok.ofKroner(1_100_000));
        assertThat(enter(household, stored.version(), corrected)).isEmpty();
        assertThat(find(household).data()).isEqualTo(corrected);
        assertThat(enter(household, stored.version(), SALE)).isNotEmpty();
        assertThat(find(household).data()).isEqualTo(corrected);
    }

    @Test
    void of_two_who_enter_the_first_amounts_at_once_the_second_is_told() {
        var household = atStage(Stage.BOUGHT_OWN);
        enter(household, null, SALE);

        var other = enter(household, null, new SaleData(SALE.price(), Nok.ofKroner(1)));

        assertThat(other).isNotEmpty();
        assertThat(find(household).data()).isEqualTo(SALE);
    }

    @Test
    void a_household_that_has_not_bought_its_dwelling_has_no_sale() {
        var household = atStage(Stage.BOUGHT_OTHER);

        assertThatThrownBy(() -> enter(household, null, SALE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_log_tells_of_a_sale_and_keeps_no_amounts() {
        var household = atStage(Stage.BOUGHT_OWN);

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

    private Optional<String> enter(HouseholdId household, @Nullable Long version, SaleData data) {
        return SignedIn.consultant(() -> sales.enter(household, version, data));
    }

    private SaleRow find(HouseholdId household) {
        return SignedIn.consultant(() -> sales.find(household).orElseThrow());
    }

    private HouseholdId atStage(Stage last) {
        var household = fixture.household(TestHousehold.named("Salg")).householdId();
        SignedIn.trusted(() -> cases.open(List.of(household), TODAY));
        for (var stage : Stage.way()) {
            if (stage != Stage.TARGET_GROUP) {
                move(household, stage);
            }
        }
        move(household, last);
        return household;
    }

    private void move(HouseholdId household, Stage stage) {
        entities.flush();
        SignedIn.trusted(() -> {
            var found = cases.find(household).orElseThrow();
            return cases.move(household, found.version(), StageChange.to(stage, TODAY));
        });
        entities.flush();
    }
}
