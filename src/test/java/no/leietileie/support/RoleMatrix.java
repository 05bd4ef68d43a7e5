package no.leietileie.support;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one table of who may do what: a page or method, its roles, and the reason where it is open. */
public final class RoleMatrix {

    private RoleMatrix() {}

    /** @param column 1 for the roles, 2 for the reason; lines without it are left out; two lines about the same are refused */
    public static Map<String, String> column(int column) {
        Map<String, String> values = new TreeMap<>();
        TestTable.rows("role-matrix.txt").forEach((what, cells) -> {
            if (cells.size() > column) {
                values.put(what, cells.get(column));
            }
        });
        return values;
    }

    /** Routes, parameters still in them, and who may open them. */
    public static Map<String, Set<Position>> pages() {
        return column(1).entrySet().stream()
                .filter(line -> line.getKey().startsWith("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, line -> positions(line.getValue())));
    }

    private static Set<Position> positions(String names) {
        if (names.equals("everybody")) {
            return EnumSet.allOf(Position.class);
        }
        Set<Position> positions = Stream.of(names.split(" "))
                .filter(name -> !name.isBlank())
                .map(Position::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Position.class)));
        if (positions.contains(Position.TEAM)) {
            positions.add(Position.REGISTER);
        }
        return positions;
    }

    /** As the table names whoever is granted something. */
    public static String names(Predicate<Position> isGranted) {
        return Stream.of(Position.values())
                .filter(isGranted)
                .filter(position -> position != Position.REGISTER || !isGranted.test(Position.TEAM))
                .map(Position::name)
                .collect(Collectors.joining(" "));
    }
}
