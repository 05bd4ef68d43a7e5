package no.leietileie.register.imports.staging;

import java.time.LocalDate;
import no.leietileie.access.CurrentUser;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.retention.ExpiredRows;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows and files of imports that are long done. That there was an import stays, and so does what it brought; it can then no
 * longer be undone.
 */
@Component
class OldImports implements RetainedKind {

    private static final PolicyKey<Integer> PERIOD = RetainedKind.months("imports", 12);

    /** A row that may mean a household on hold stays, too, and so does one that whoever asks must not see. */
    private static final String MAY_GO =
            ExpiredRows.mayGo("r.household_id") + " AND " + ExpiredRows.meansNobodyOnHold("r") + SeenRows.AND_SEEN;

    private static final String OLD = """
        FROM import_row r JOIN register_import i ON i.id = r.import_id
        WHERE i.created_at < :day AND i.state NOT IN ('READING', 'APPLYING', 'UNDOING')
          AND
        """ + MAY_GO;

    private final JdbcClient jdbc;
    private final ExpiredRows old;
    private final UploadFolder uploads;

    OldImports(JdbcClient jdbc, UploadFolder uploads) {
        this.jdbc = jdbc;
        old = new ExpiredRows(jdbc, "r.import_id", OLD);
        this.uploads = uploads;
    }

    @Override
    public String key() {
        return "imports";
    }

    @Override
    public PolicyKey<Integer> period() {
        return PERIOD;
    }

    @Override
    public long countBefore(LocalDate day) {
        return old.count(ExpiredRows.startOf(day));
    }

    /** Rows of one import at a time, and its file with them. */
    @Override
    public long deleteBefore(LocalDate day, int limit) {
        long deleted = 0;
        for (long id : old.first(ExpiredRows.startOf(day), 1)) {
            uploads.delete(new ImportId(id));
            deleted += jdbc.sql("DELETE r FROM import_row r WHERE import_id = :id AND " + MAY_GO)
                    .param("id", id)
                    .param(ExpiredRows.SEES_PROTECTED, CurrentUser.seesProtected())
                    .update();
        }
        return deleted;
    }
}
