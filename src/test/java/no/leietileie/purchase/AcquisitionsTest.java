package no.leietileie.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import no.leietileie.base.Nok;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AcquisitionsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    @Autowired
    Acquisitions acquisitions;

    @Test
    void a_dwelling_stands_in_the_year_in_which_it_was_bought() {
        var id = add(new AcquisitionData(LocalDate.of(2019, 12, 31), " Storgata 1 ", Nok.ofKroner(2_000_000)));

        assertThat(SignedIn.consultant(() -> acquisitions.listOf(2019)))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.data().dwelling()).isEqualTo("Storgata 1"));
        assertThat(SignedIn.consultant(() -> acquisitions.listOf(2020)))
                .noneMatch(row -> row.id().equals(id));
        assertThat(SignedIn.consultant(() -> acquisitions.listYears())).contains(2019, TODAY.getYear());
    }

    @Test
    void no_dwelling_is_bought_tomorrow() {
        assertThat(add(new AcquisitionData(TODAY, "I dag", Nok.ZERO))).isNotNull();
        assertThatThrownBy(() -> add(new AcquisitionData(TODAY.plusDays(1), "I morgen", Nok.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AcquisitionId add(AcquisitionData data) {
        return SignedIn.consultant(() -> acquisitions.add(data));
    }
}
