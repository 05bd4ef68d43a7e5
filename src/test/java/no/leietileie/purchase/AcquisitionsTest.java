package no.leietileie.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

    private static final AcquisitionData FIRST =
            new AcquisitionData(LocalDate.of(2019, 12, 31), "Storgata 1", Nok.ofKroner(2_000_000));
    private static final AcquisitionData SECOND =
            new AcquisitionData(LocalDate.of(2019, 12, 30), "Storgata 2", Nok.ofKroner(1_000_000));

    @Autowired
    Acquisitions acquisitions;

    @Autowired
    EntityManager entities;

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

    @Test
    void a_dwelling_that_a_colleague_has_changed_is_neither_changed_nor_removed_unseen() {
        var id = add(FIRST);
        long seen = stored(id).orElseThrow().version();
        SignedIn.consultant(() -> acquisitions.change(id, seen, SECOND));
        entities.flush();
        var now = stored(id).orElseThrow();
        var outdated = new ChangeResult.Outdated<>(now);

        assertThat(SignedIn.consultant(() -> acquisitions.change(id, seen, FIRST)))
                .isEqualTo(outdated);
        assertThat(SignedIn.consultant(() -> acquisitions.remove(id, seen))).isEqualTo(outdated);
        assertThat(stored(id)).contains(now);
    }

    @Test
    void a_dwelling_that_a_colleague_has_removed_is_told_to_be_gone() {
        var id = add(FIRST);
        long seen = stored(id).orElseThrow().version();
        SignedIn.consultant(() -> acquisitions.remove(id, seen));

        assertThat(SignedIn.consultant(() -> acquisitions.change(id, seen, SECOND)))
                .isEqualTo(new ChangeResult.Gone<>());
        assertThat(SignedIn.consultant(() -> acquisitions.remove(id, seen))).isEqualTo(new ChangeResult.Gone<>());
    }

    private Optional<AcquisitionRow> stored(AcquisitionId id) {
        return SignedIn.consultant(() -> acquisitions.listOf(2019)).stream()
                .filter(row -> row.id().equals(id))
                .findAny();
    }

    private AcquisitionId add(AcquisitionData data) {
        return SignedIn.consultant(() -> acquisitions.add(data));
    }
}
