package no.leietileie.register.imports.staging;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import no.leietileie.municipality.PolicyKey;
import no.leietileie.register.imports.ImportId;
import no.leietileie.register.retention.RetainedKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows and files of imports that are long done. That there was an import stays, and so does what it brought; it can then no
 * longer be undone.
 */
@Component
class OldImports implements RetainedKind {

    private static final PolicyKey<Integer> PERIOD = RetainedKind.months("imports", 12);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final String OLD = """
             FROM import_row r JOIN register_import i ON i.id = r.import_id
            WHERE i.created_at < :day AND i.state NOT IN ('READING', 'APPLYING', 'UNDOING')
              AND NOT EXISTS (SELECT 1 FROM retention_hold held
                              WHERE held.household_id = r.household_id AND held.lifted_at IS NULL)""";

    private final JdbcClient jdbc;
    private final UploadFolder uploads;

    OldImports(JdbcClient jdbc, UploadFolder uploads) {
        this.jdbc = jdbc;
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
        return jdbc.sql("SELECT COUNT(*)" + OLD)
                .param("day", startOf(day))
                .query(Long.class)
                .single();
    }

    /** Rows of one import at a time, and its file with them. */
    @Override
    public long deleteBefore(LocalDate day, int limit) {
        List<Long> imports = jdbc.sql("SELECT r.import_id" + OLD + " ORDER BY r.import_id LIMIT 1")
                .param("day", startOf(day))
                .query((row, _) -> row.getLong(1))
                .list();
        long deleted = 0;
        for (long id : imports) {
            uploads.delete(new ImportId(id));
            deleted += jdbc.sql("""
                    DELETE FROM import_row WHERE import_id = :id
                    AND NOT EXISTS (SELECT 1 FROM retention_hold held
                                    WHERE held.household_id = import_row.household_id AND held.lifted_at IS NULL)
                    """).param("id", id).update();
        }
        return deleted;
    }

    private static LocalDateTime startOf(LocalDate day) {
        return day.atStartOfDay(OSLO).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    @Configuration(proxyBeanMethods = false)
    static class Period {

        @Bean
        PolicyKey<Integer> importsPeriod() {
            return PERIOD;
        }
    }
}
