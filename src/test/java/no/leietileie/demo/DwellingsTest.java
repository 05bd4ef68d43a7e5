package no.leietileie.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DwellingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    @ParameterizedTest
    @ValueSource(ints = {30, 1_200, 20_000})
    void no_two_dwellings_have_the_same_address_and_unit(int size) {
        Set<String> addresses = new HashSet<>();

        dwellings(size).forEach(dwelling -> addresses.add(dwelling.address() + " " + dwelling.unitNumber()));

        assertThat(addresses).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_200, 20_000})
    void no_two_shares_of_a_cooperative_have_the_same_number(int size) {
        assertThat(dwellings(size))
                .extracting(dwelling -> dwelling.estate().number() + "/" + dwelling.position())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_200, 20_000})
    void an_estate_has_a_cadastral_number_of_its_own(int size) {
        Map<String, Integer> estates = new HashMap<>();

        for (Dwelling dwelling : dwellings(size)) {
            Estate estate = dwelling.estate();
            Integer known = estates.put(estate.gnr() + "/" + estate.bnr(), estate.number());
            assertThat(known).isIn(null, estate.number());
        }
    }

    @Test
    void buildings_of_a_cooperative_lie_side_by_side_in_one_street() {
        Map<String, Set<String>> streets = new HashMap<>();

        dwellings(1_200).stream()
                .map(Dwelling::estate)
                .filter(estate -> estate.cooperative() != null)
                .forEach(estate -> streets.computeIfAbsent(estate.name(), name -> new HashSet<>())
                        .add(estate.street() + estate.postalCode()));

        assertThat(streets).hasSize(40);
        assertThat(streets.values()).allMatch(found -> found.size() == 1);
    }

    @Test
    void large_dwellings_are_larger_and_cost_more() {
        List<Dwelling> dwellings = dwellings(5_000);

        for (int rooms = 1; rooms < 5; rooms++) {
            assertThat(meanArea(dwellings, rooms)).isLessThan(meanArea(dwellings, rooms + 1));
            assertThat(meanValuation(dwellings, rooms)).isLessThan(meanValuation(dwellings, rooms + 1));
        }
    }

    @Test
    void only_shares_and_sections_have_shared_costs() {
        assertThat(dwellings(1_200)).allSatisfy(dwelling -> {
            boolean municipal = dwelling.estate().tenure() == Tenure.MUNICIPAL_BUILDING;
            assertThat(dwelling.sharedCosts() == null).isEqualTo(municipal);
            assertThat(dwelling.sharedDebt() == null).isEqualTo(municipal);
        });
    }

    @Test
    void shared_costs_are_of_the_size_that_tenants_meet_in_2026() {
        assertThat(dwellings(5_000))
                .extracting(Dwelling::sharedCosts)
                .filteredOn(costs -> costs != null)
                .allMatch(costs -> costs >= 1_400 && costs <= 9_000);
    }

    @Test
    void terraced_houses_are_on_the_ground_and_have_three_rooms_or_more() {
        assertThat(dwellings(1_200).stream().filter(dwelling -> dwelling.type().equals("Rekkehus")))
                .isNotEmpty()
                .allMatch(dwelling -> dwelling.floor() == 1 && dwelling.rooms() >= 3);
    }

    private static List<Dwelling> dwellings(int size) {
        Dwellings dwellings = new Dwellings(11, size, TODAY);
        return IntStream.range(0, size).mapToObj(dwellings::get).toList();
    }

    private static double meanArea(List<Dwelling> dwellings, int rooms) {
        return dwellings.stream()
                .filter(dwelling -> dwelling.rooms() == rooms)
                .mapToInt(Dwelling::area)
                .average()
                .orElseThrow();
    }

    private static double meanValuation(List<Dwelling> dwellings, int rooms) {
        return dwellings.stream()
                .filter(dwelling -> dwelling.rooms() == rooms && dwelling.valuation() != null)
                .mapToInt(Dwelling::valuation)
                .average()
                .orElseThrow();
    }
}
