package no.leietileie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.ActingUser;
import no.leietileie.municipality.Policies;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.retention.RetainedKind;
import no.leietileie.support.DatabaseTest;
import no.leietileie.support.TestTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table can come into the product without somebody saying how long what stands in it is kept. */
@DatabaseTest
class RetentionCoverageTest {

    private static final String NONE = "none";
    private static final String HOUSEHOLD = "household";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<RetainedKind> kinds;

    @Autowired
    Policies policies;

    @Test
    void every_table_has_a_period_or_a_reason_why_not() {
        assertThat(tables())
                .as("lines of src/test/resources/retention.txt")
                .containsExactlyInAnyOrderElementsOf(
                        TestTable.rows("retention.txt").keySet());
    }

    @Test
    void a_period_is_one_of_those_that_administrators_set_and_its_lack_has_a_reason() {
        Set<String> ofHouseholds = tablesOfHouseholds();
        Set<String> known = kinds.stream().map(RetainedKind::key).collect(Collectors.toSet());

        TestTable.rows("retention.txt").forEach((table, cells) -> {
            boolean withHousehold = cells.get(1).equals(HOUSEHOLD);
            if (withHousehold || cells.get(1).equals(NONE)) {
                assertThat(ofHouseholds.contains(table)).as(table).isEqualTo(withHousehold);
                assertThat(cells).as(table).hasSize(3);
                assertThat(cells.get(2)).as(table).isNotBlank();
            } else {
                assertThat(known).as(table).contains(cells.get(1));
            }
        });
    }

    @Test
    void every_period_is_among_the_rules_that_administrators_change() {
        List<PolicyKey<?>> rules = ActingUser.as(ActingUser.SYSTEM, policies::listKeys);

        assertThat(kinds)
                .hasSizeGreaterThan(20)
                .allSatisfy(kind -> assertThat(rules).as(kind.key()).containsOnlyOnce(kind.period()));
    }

    private List<String> tables() {
        return jdbc.sql("""
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'
            """).query(String.class).list();
    }

    private Set<String> tablesOfHouseholds() {
        return Set.copyOf(jdbc.sql("""
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = DATABASE() AND column_name = 'household_id'
            """).query(String.class).list());
    }
}
