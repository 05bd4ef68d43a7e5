package no.leietileie.register.households;

import java.util.List;
import java.util.Objects;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.HeldFacts.ImportedRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a household stands apart from its own tables. Asked only for one that the user has been allowed to read. */
@Component
class HouseholdTraces {

    private final JdbcClient jdbc;

    HouseholdTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the lists themselves: colleagues of other agencies know those that they made. */
    List<String> lists(HouseholdId household) {
        SignedInUser user = CurrentUser.get();
        return jdbc.sql("""
            SELECT l.name FROM household_list l JOIN household_list_member m ON m.list_id = l.id AND l.deleted_at IS NULL
            WHERE m.household_id = :household AND (:all OR l.created_by = :user) ORDER BY l.name
            """)
                .param("household", household.value())
                .param("all", user.looksAfterRegister())
                .param("user", user.id().value())
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    List<ImportedRow> importedRows(HouseholdId household) {
        return jdbc.sql("""
            SELECT r.import_id, i.file_name, r.source_row FROM import_row r
            JOIN register_import i ON i.id = r.import_id
            WHERE r.household_id = :household ORDER BY r.import_id, r.source_row
            """)
                .param("household", household.value())
                .query((row, _) -> new ImportedRow(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
