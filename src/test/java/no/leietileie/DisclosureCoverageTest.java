package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.register.ui.disclosure.HouseholdDisclosure;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.TestTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table about households can come into the product without somebody saying how its tenants are told of it. */
@DatabaseTest
class DisclosureCoverageTest {

    private static final String OF_THE_REGISTER = "RegisterDisclosure";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Map<String, HouseholdDisclosure> disclosures;

    @Test
    void every_table_about_households_is_told_of_or_says_why_not() {
        assertThat(TestTable.rows("disclosure.txt").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("""
                SELECT table_name FROM information_schema.columns
                WHERE table_schema = DATABASE() AND column_name = 'household_id'
                """).query(String.class).list());
    }

    @Test
    void whoever_tells_of_a_table_is_part_of_the_report() {
        Set<String> known = Stream.concat(
                        disclosures.values().stream()
                                .map(part -> part.getClass().getSimpleName()),
                        Stream.of(OF_THE_REGISTER))
                .collect(Collectors.toSet());

        TestTable.rows("disclosure.txt").forEach((table, cells) -> {
            if (cells.get(1).equals("none")) {
                assertThat(cells).as(table).hasSize(3);
            } else {
                assertThat(known).as(table).contains(cells.get(1));
            }
        });
    }
}
