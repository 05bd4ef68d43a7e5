package no.leietileie.register.imports.staging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.leietileie.register.imports.column.ColumnMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mappings that somebody gave a name; one is used by itself when a file has the same header cells. */
@Component
@Transactional
public class SavedMappings {

    private final JdbcClient jdbc;

    SavedMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Saved(String name, ColumnMapping mapping) {

        /** The same columns in a file with this header; empty when it lacks one of them. */
        public Optional<ColumnMapping> findOn(List<String> header) {
            boolean hasAll = mapping.indexes().values().stream()
                    .map(index -> mapping.header().get(index))
                    .allMatch(header::contains);
            return hasAll ? Optional.of(onto(mapping, header)) : Optional.empty();
        }
    }

    /** Replaces one of the same name. */
    public void save(String name, ColumnMapping mapping) {
        jdbc.sql("""
                INSERT INTO import_mapping (id, version, name, `columns`)
                VALUES (NEXT VALUE FOR import_mapping_seq, 0, :name, :columns)
                ON DUPLICATE KEY UPDATE `columns` = VALUES(`columns`), version = version + 1
                """)
                .param("name", name)
                .param("columns", ImportJson.mapping(mapping, name))
                .update();
    }

    public void delete(String name) {
        jdbc.sql("DELETE FROM import_mapping WHERE name = :name")
                .param("name", name)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Saved> list() {
        return jdbc.sql("SELECT name, `columns` FROM import_mapping ORDER BY name")
                .query((row, _) -> new Saved(
                        row.getString(1), ImportJson.mapping(row.getString(2)).mapping()))
                .list();
    }

    /** The cells may stand in another order than when the mapping was saved. */
    @Transactional(readOnly = true)
    public Optional<Saved> findFor(List<String> header) {
        return list().stream()
                .filter(saved -> fits(saved.mapping(), header))
                .findFirst()
                .map(saved -> new Saved(saved.name(), onto(saved.mapping(), header)));
    }

    private static boolean fits(ColumnMapping mapping, List<String> header) {
        return mapping.header().size() == header.size()
                && new HashSet<>(mapping.header()).equals(new HashSet<>(header));
    }

    /** @throws IllegalArgumentException when the header lacks a cell that the mapping uses */
    public static ColumnMapping onto(ColumnMapping mapping, List<String> header) {
        var moved = new ColumnMapping(header, Map.of());
        for (var column : mapping.indexes().entrySet()) {
            int index = header.indexOf(mapping.header().get(column.getValue()));
            if (index < 0) {
                throw new IllegalArgumentException("The file does not have a column of this mapping");
            }
            moved = moved.with(column.getKey(), index);
        }
        return moved;
    }
}
