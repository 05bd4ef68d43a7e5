package no.leietileie.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.access.Role;

/** The one table of who may do what: a page or method, its roles, and the reason where it is open. */
public final class RoleMatrix {

    private static final Path TABLE = Path.of("src", "test", "resources", "role-matrix.txt");

    private RoleMatrix() {}

    /** @param column 1 for the roles, 2 for the reason; lines without it are left out */
    public static Map<String, String> column(int column) {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .filter(cells -> cells.length > column)
                    .collect(Collectors.toMap(
                            cells -> cells[0].strip(),
                            cells -> cells[column].strip(),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Routes, parameters still in them, and the roles that may open them. */
    public static Map<String, Set<Role>> pages() {
        return column(1).entrySet().stream()
                .filter(line -> line.getKey().startsWith("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, line -> roles(line.getValue())));
    }

    private static Set<Role> roles(String names) {
        return names.equals("everybody")
                ? EnumSet.allOf(Role.class)
                : Stream.of(names.split(" "))
                        .filter(name -> !name.isBlank())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
    }
}
