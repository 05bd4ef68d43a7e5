package no.leietileie.register.retention;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases households from every table. Which tables those are is read from the database: a table that somebody adds next
 * year cannot be forgotten. What needs more than its rows deleted is done by its module first, see
 * {@link ErasedWithHousehold}; a table that hangs on such rows and was forgotten makes the database refuse it all. See
 * docs/decisions/0005-erasing-households.md.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HouseholdErasure {

    private static final String HOUSEHOLD = "household";

    private final List<ErasedWithHousehold> contributions;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    HouseholdErasure(List<ErasedWithHousehold> contributions, JdbcClient jdbc, EntityManager entities) {
        this.contributions = contributions;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    public void erase(Collection<Long> households) {
        if (households.isEmpty()) {
            return;
        }
        entities.flush();
        contributions.forEach(contribution -> contribution.erase(households));
        for (String table : childrenFirst(tables())) {
            delete(table, "household_id", households);
        }
        delete(HOUSEHOLD, "id", households);
        entities.clear();
    }

    private void delete(String table, String column, Collection<Long> households) {
        jdbc.sql("DELETE FROM `" + table + "` WHERE " + column + " IN (:households)")
                .param("households", households)
                .update();
    }

    private List<String> tables() {
        return jdbc.sql("""
                SELECT c.table_name FROM information_schema.columns c
                JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                WHERE c.table_schema = DATABASE() AND c.column_name = 'household_id' AND t.table_type = 'BASE TABLE'
                ORDER BY c.table_name
                """)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** A row that another one refers to can only go after it. */
    private List<String> childrenFirst(List<String> tables) {
        record Reference(String child, String parent) {}
        List<Reference> references = jdbc.sql("""
                SELECT DISTINCT table_name, referenced_table_name FROM information_schema.key_column_usage
                WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL
                  AND table_name <> referenced_table_name
                """)
                .query((row, _) -> new Reference(row.getString(1), row.getString(2)))
                .list();
        List<String> waiting = new ArrayList<>(tables);
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(table -> references.stream()
                            .noneMatch(reference ->
                                    reference.parent().equals(table) && waiting.contains(reference.child())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a circle: " + waiting));
            ordered.add(next);
            waiting.remove(next);
        }
        return ordered;
    }
}
