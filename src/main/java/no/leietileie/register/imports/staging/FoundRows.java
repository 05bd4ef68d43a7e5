package no.leietileie.register.imports.staging;

import java.util.List;
import java.util.function.Consumer;
import no.leietileie.access.CurrentUser;
import no.leietileie.register.imports.HoldReason;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.imports.LineFinding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where something was found in a file, without anything that stands there, in the rows that the current user may see. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class FoundRows {

    private final JdbcClient jdbc;

    FoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param row as the spreadsheet program numbers it */
    public record Found(String sheet, int row, @Nullable HoldReason hold, List<LineFinding> findings) {}

    /** In the order of the file. */
    public void forEach(ImportId id, Consumer<Found> consumer) {
        jdbc.sql("""
                SELECT sheet, source_row, hold_reason, findings FROM import_row r
                WHERE import_id = :id AND kind = 'DATA' AND (findings IS NOT NULL OR hold_reason IS NOT NULL)%s
                ORDER BY row_no
                """.formatted(SeenRows.AND_SEEN))
                .param("id", id.value())
                .param("seesProtected", CurrentUser.seesProtected())
                .query(row -> {
                    var hold = row.getString("hold_reason");
                    consumer.accept(new Found(
                            row.getString("sheet"),
                            row.getInt("source_row"),
                            hold == null ? null : HoldReason.valueOf(hold),
                            ImportJson.findings(row.getString("findings"))));
                });
    }
}
