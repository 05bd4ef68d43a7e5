package no.leietileie.throughput.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the newest figures in the database, and those that were read last in memory. They are about nobody. */
@Component
class SnapshotStore {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Kept> last = new AtomicReference<>();

    /** Ids are never used twice, so what is in memory under one is what was stored under it. */
    private record Kept(long id, Snapshot snapshot) {}

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Snapshot snapshot) {
        long id = jdbc.sql("SELECT NEXT VALUE FOR figure_snapshot_seq")
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO figure_snapshot (id, counted_at, as_of, threshold, edition) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id,
                        LocalDateTime.ofInstant(snapshot.countedAt(), ZoneOffset.UTC),
                        snapshot.asOf(),
                        snapshot.threshold(),
                        FigureSource.edition())
                .update();
        List<Object[]> cells = new ArrayList<>();
        snapshot.counts().forEach((cell, count) -> cells.add(row(id, cell, count.value())));
        insert("INSERT INTO figure_cell (snapshot_id, what, period, slice, number) VALUES ", cells);
        List<Object[]> measures = new ArrayList<>();
        snapshot.measures().forEach((cell, measured) -> measures.add(row(id, cell, measured)));
        insert("INSERT INTO figure_measure (snapshot_id, what, period, slice, measured) VALUES ", measures);
        jdbc.sql("DELETE FROM figure_snapshot WHERE id < ?").param(id).update();
    }

    private static @Nullable Object[] row(long id, Cell cell, @Nullable Object value) {
        return new @Nullable Object[] {
            id, cell.what(), cell.when(), cell.slice().key(), value
        };
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            List<Object[]> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            List<Object> parameters = new ArrayList<>();
            chunk.forEach(row -> Collections.addAll(parameters, row));
            jdbc.sql(sql + String.join(", ", Collections.nCopies(chunk.size(), "(?, ?, ?, ?, ?)")))
                    .params(parameters)
                    .update();
        }
    }

    /** None where the newest was counted by another release. */
    Optional<Snapshot> newest() {
        return jdbc.sql("SELECT MAX(id) FROM figure_snapshot WHERE edition = ?")
                .param(FigureSource.edition())
                .query(Long.class)
                .optional()
                .map(this::read);
    }

    private Snapshot read(long id) {
        Kept known = last.get();
        if (known != null && known.id == id) {
            return known.snapshot;
        }
        Snapshot snapshot = jdbc.sql("SELECT counted_at, as_of, threshold FROM figure_snapshot WHERE id = ?")
                .param(id)
                .query((row, _) -> new Snapshot(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        cells(
                                "SELECT what, period, slice, number FROM figure_cell WHERE snapshot_id = ?",
                                id,
                                this::count),
                        cells(
                                "SELECT what, period, slice, measured FROM figure_measure WHERE snapshot_id = ?",
                                id,
                                row2 -> row2.getDouble(4))))
                .single();
        last.set(new Kept(id, snapshot));
        return snapshot;
    }

    private ShownCount count(ResultSet row) throws SQLException {
        long number = row.getLong(4);
        return row.wasNull() ? ShownCount.HIDDEN : new ShownCount(number);
    }

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<Cell, T> cells(String sql, long id, Reading<T> reading) {
        Map<Cell, T> cells = new HashMap<>();
        jdbc.sql(sql)
                .param(id)
                .query((row, _) -> {
                    Cell cell = new Cell(row.getString(1), row.getInt(2), new Slice(row.getString(3)));
                    return Map.entry(cell, reading.of(row));
                })
                .list()
                .forEach(entry -> cells.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(cells);
    }
}
