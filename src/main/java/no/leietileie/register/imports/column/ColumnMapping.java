package no.leietileie.register.imports.column;

import static no.leietileie.register.imports.column.RegisterColumn.CONTRACT_NUMBER;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_LAST_NAME;
import static no.leietileie.register.imports.column.RegisterColumn.TENANT_NAME;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where in a file each column stands. Immutable: a correction gives a new mapping.
 *
 * @param header the header cells of the file
 * @param indexes counted from 0
 */
public record ColumnMapping(List<String> header, Map<RegisterColumn, Integer> indexes) {

    public ColumnMapping {
        header = List.copyOf(header);
        indexes = Map.copyOf(indexes);
        int width = header.size();
        if (indexes.values().stream().anyMatch(index -> index < 0 || index >= width)) {
            throw new IllegalArgumentException("A column is mapped outside of the header");
        }
    }

    /** Maps what the header names; of two cells with the same meaning the first counts. */
    public static ColumnMapping of(List<String> header) {
        var indexes = new EnumMap<RegisterColumn, Integer>(RegisterColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            HeaderSynonyms.findColumn(header.get(i)).ifPresent(column -> indexes.putIfAbsent(column, index));
        }
        return new ColumnMapping(header, indexes);
    }

    /** The same mapping with one column put elsewhere; a column that stood there before is no longer mapped. */
    public ColumnMapping with(RegisterColumn column, int index) {
        var changed = copy();
        changed.values().removeIf(taken -> taken == index);
        changed.put(column, index);
        return new ColumnMapping(header, changed);
    }

    public ColumnMapping without(RegisterColumn column) {
        var changed = copy();
        changed.remove(column);
        return new ColumnMapping(header, changed);
    }

    public boolean has(RegisterColumn column) {
        return indexes.containsKey(column);
    }

    public Optional<Integer> findIndex(RegisterColumn column) {
        return Optional.ofNullable(indexes.get(column));
    }

    public Optional<RegisterColumn> findColumn(int index) {
        return indexes.entrySet().stream()
                .filter(mapped -> mapped.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public Optional<String> findHeader(RegisterColumn column) {
        return findIndex(column).map(header::get);
    }

    /** The columns without which no row can be used: the contract number, and a name in one or two cells. */
    public Set<RegisterColumn> missing() {
        var missing = EnumSet.noneOf(RegisterColumn.class);
        if (!has(CONTRACT_NUMBER)) {
            missing.add(CONTRACT_NUMBER);
        }
        if (!has(TENANT_NAME) && !has(TENANT_LAST_NAME)) {
            missing.add(TENANT_NAME);
        }
        return missing;
    }

    /** The indexes of the header cells that have text and are mapped to nothing. */
    public List<Integer> unmapped() {
        return IntStream.range(0, header.size())
                .filter(index -> !header.get(index).isBlank() && !indexes.containsValue(index))
                .boxed()
                .toList();
    }

    /** What stands under them is not read. */
    public List<String> unmappedHeaders() {
        return unmapped().stream().map(header::get).toList();
    }

    private Map<RegisterColumn, Integer> copy() {
        var copy = new EnumMap<RegisterColumn, Integer>(RegisterColumn.class);
        copy.putAll(indexes);
        return copy;
    }
}
