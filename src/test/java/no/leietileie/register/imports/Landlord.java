package no.leietileie.register.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.leietileie.access.ActingUser;
import no.leietileie.register.imports.applying.ImportJob;
import no.leietileie.register.imports.applying.ImportWork;
import no.leietileie.support.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings files to the product, runs their jobs at once, and looks at what is stored. */
@TestComponent
public class Landlord {

    public static final String HEADER =
            "KontraktNr;ObjektNr;Adresse;Bruksenhet;Postnr;Poststed;LeietakerNavn;Fødselsnr;Medleietaker;Telefon;FraDato;TilDato;UtflyttetDato;HusleieMnd;Restanse;Adressesperre";

    private static final List<String> TABLES =
            List.of("housing_cooperative", "dwelling", "household", "person", "lease", "tenant_list");

    private final RegisterImports imports;
    private final ImportWork work;
    private final JdbcClient jdbc;

    Landlord(RegisterImports imports, ImportWork work, JdbcClient jdbc) {
        this.imports = imports;
        this.work = work;
        this.jdbc = jdbc;
    }

    public void forgetEverything() {
        Set<String> forgotten = new HashSet<>();
        List.of("import_row", "register_import", "import_mapping", "timeline_entry", "tenant_list", "lease", "person")
                .forEach(table -> forget(table, forgotten));
        List.of("household", "dwelling", "housing_cooperative").forEach(table -> forget(table, forgotten));
    }

    /** Rows that tests of other modules have left in the shared database, and that point here, go first. */
    private void forget(String table, Set<String> forgotten) {
        if (!forgotten.add(table)) {
            return;
        }
        jdbc.sql("""
                SELECT DISTINCT table_name FROM information_schema.referential_constraints
                WHERE constraint_schema = DATABASE() AND referenced_table_name = :table AND delete_rule <> 'CASCADE'
                """).param("table", table).query(String.class).list().forEach(other -> forget(other, forgotten));
        jdbc.sql("DELETE FROM " + table).update();
    }

    public ImportId checked(String... lines) {
        return checked((HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public ImportId checked(byte[] content) {
        return checked(content, "register.csv");
    }

    public ImportId checked(byte[] content, String fileName) {
        return asOwner(() -> {
            try {
                var id = imports.receive(new ByteArrayInputStream(content), fileName, ImportSource.UPLOAD);
                work.run(id, ImportJob.DRY_RUN);
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Nobody has looked into it yet. */
    public ImportId received(byte[] content) {
        return asOwner(() -> {
            try {
                return imports.receive(new ByteArrayInputStream(content), "register.csv", ImportSource.UPLOAD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public void dryRun(ImportId id) {
        asOwner(() -> {
            work.run(id, ImportJob.DRY_RUN);
            return id;
        });
    }

    public ImportId checked(Path file) {
        return asOwner(() -> {
            try {
                var id = imports.receive(file, file.getFileName().toString(), ImportSource.UPLOAD);
                work.run(id, ImportJob.DRY_RUN);
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public ImportId applied(String... lines) {
        return applied(checked(lines));
    }

    public ImportId applied(ImportId id) {
        return asOwner(() -> {
            imports.apply(id);
            work.run(id, ImportJob.APPLY);
            return id;
        });
    }

    public void undo(ImportId id) {
        asOwner(() -> {
            imports.undo(id);
            work.run(id, ImportJob.UNDO);
            return id;
        });
    }

    public void discard(ImportId id) {
        asOwner(() -> {
            imports.discard(id);
            return id;
        });
    }

    public RowOutcome resolve(ImportId id, LineRow row, Resolution resolution) {
        return SignedIn.trusted(() -> imports.resolveHeld(id, row.number(), resolution));
    }

    public ImportRow summary(ImportId id) {
        return asOwner(() -> imports.find(id).orElseThrow());
    }

    public ImportCounts counts(ImportId id) {
        return summary(id).counts();
    }

    public List<LineRow> rows(ImportId id, LineFilter filter) {
        return SignedIn.trusted(() -> imports.rows(id, filter, Pageable.ofSize(10_000)));
    }

    public LineRow row(ImportId id, int sourceRow) {
        return rows(id, LineFilter.ALL).stream()
                .filter(row -> row.sourceRow() == sourceRow)
                .findFirst()
                .orElseThrow();
    }

    /** All rows of the register's tables, without their versions. */
    public Map<String, List<String>> register() {
        var register = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            register.put(
                    table,
                    jdbc.sql("SELECT * FROM " + table + " ORDER BY 1").query().listOfRows().stream()
                            .map(Landlord::text)
                            .toList());
        }
        return register;
    }

    public long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private static String text(Map<String, Object> row) {
        var text = new StringBuilder();
        row.forEach((column, value) -> {
            if (!column.equals("version")) {
                text.append(column)
                        .append('=')
                        .append(
                                value instanceof byte[] bytes
                                        ? List.of(new String(bytes, StandardCharsets.ISO_8859_1))
                                        : value)
                        .append(' ');
            }
        });
        return text.toString();
    }

    private static <T> T asOwner(java.util.function.Supplier<T> work) {
        return ActingUser.as(ActingUser.SYSTEM, work);
    }
}
