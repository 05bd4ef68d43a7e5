package no.leietileie.register.tenants;

import static no.leietileie.register.tenants.TenantFilterField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.leietileie.register.Tenure;
import org.junit.jupiter.api.Test;

class TenantFilterTest {

    @Property
    void any_filter_is_read_back_from_its_address(@ForAll("filters") TenantFilter filter) {
        assertThat(TenantFilter.fromQuery(filter.toQuery())).isEqualTo(new TenantFilter.Parsed(filter, List.of()));
        assertThat(TenantFilter.ofQueryString(filter.toQueryString())).isEqualTo(filter);
    }

    @Property
    void any_address_is_read_without_an_exception(@ForAll Map<String, List<String>> query) {
        var parsed = TenantFilter.fromQuery(query);

        assertThat(TenantFilter.fromQuery(parsed.filter().toQuery()).ignored()).isEmpty();
    }

    @Property
    void removing_every_chip_leaves_no_filter(@ForAll("filters") TenantFilter filter) {
        var left = filter;
        for (var chip : filter.chips()) {
            left = left.without(chip.field(), chip.value());
        }

        assertThat(left.isEmpty()).isTrue();
    }

    @Test
    void values_that_no_field_knows_are_ignored_and_reported() {
        var parsed = TenantFilter.fromQuery(Map.of(
                "tenure", List.of("freehold", "castle"),
                "rentFrom", List.of("-1"),
                "colour", List.of("red"),
                "arrears", List.of("yes", "no")));

        assertThat(parsed.filter())
                .isEqualTo(TenantFilter.NONE.with(TENURE, Tenure.FREEHOLD).with(ARREARS, "yes"));
        assertThat(parsed.ignored())
                .containsExactlyInAnyOrder("tenure=castle", "rentFrom=-1", "colour=red", "arrears=no");
    }

    @Test
    void the_order_and_repetition_of_values_make_no_other_filter() {
        assertThat(TenantFilter.NONE.with(DISTRICT, List.of("3", "12", "3")))
                .isEqualTo(TenantFilter.NONE.with(DISTRICT, "12").with(DISTRICT, "03"));
    }

    @Test
    void the_current_leases_are_meant_unless_the_filter_says_otherwise() {
        assertThat(TenantFilter.NONE.with(STATE, LeaseState.CURRENT)).isEqualTo(TenantFilter.NONE);
        assertThat(TenantFilter.NONE.with(STATE, LeaseState.ALL).state()).isEqualTo(LeaseState.ALL);
        assertThat(TenantFilter.NONE.state()).isEqualTo(LeaseState.CURRENT);
    }

    @Test
    void a_field_of_one_value_takes_the_latest() {
        assertThat(TenantFilter.NONE.with(TEXT, "a").with(TEXT, "b").values(TEXT))
                .containsExactly("b");
    }

    @Provide
    Arbitrary<TenantFilter> filters() {
        return Arbitraries.maps(
                        Arbitraries.of(TenantFilterField.class),
                        Arbitraries.oneOf(
                                        Arbitraries.strings(),
                                        Arbitraries.integers().between(0, 99).map(Object::toString),
                                        Arbitraries.of("yes", "no", "none", "tr", "TR", "nb-NO", "2026-02-28", "all"),
                                        Arbitraries.of(Arrays.asList(Tenure.values()))
                                                .map(FilterValues::of))
                                .list()
                                .ofMaxSize(4))
                .ofMaxSize(8)
                .map(TenantFilter::new);
    }
}
