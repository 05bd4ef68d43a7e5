package no.leietileie.register.imports.file;

import java.util.EnumMap;
import java.util.Map;

/** How many physical rows there were of each kind. */
public record RowCounts(Map<RowKind, Integer> byKind) {

    public static final RowCounts NONE = new RowCounts(Map.of());

    public RowCounts {
        byKind = Map.copyOf(byKind);
    }

    public int of(RowKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    public int physical() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    static final class Tally {

        private final Map<RowKind, Integer> byKind = new EnumMap<>(RowKind.class);
        private int physical;
        private long textLength;

        void add(RowKind kind, int length) {
            byKind.merge(kind, 1, Integer::sum);
            physical++;
            textLength += length;
        }

        int of(RowKind kind) {
            return byKind.getOrDefault(kind, 0);
        }

        int physical() {
            return physical;
        }

        /** In characters. */
        long textLength() {
            return textLength;
        }

        RowCounts counts() {
            return new RowCounts(byKind);
        }
    }
}
