package no.leietileie.register.imports.file;

import java.util.HashSet;
import java.util.List;

/** How much a row looks like the header of the table somebody is after; 0 when it does not. */
@FunctionalInterface
public interface HeaderScore {

    int of(List<String> cells);

    /** For a table whose column names nobody knows: the most short, distinct words on one row, and nothing else. */
    static int words(List<String> cells) {
        var names = cells.stream().filter(cell -> !cell.isBlank()).toList();
        boolean onlyWords = names.stream()
                .allMatch(name -> name.length() <= 40
                        && Character.isLetter(name.strip().charAt(0))
                        && name.chars().noneMatch(Character::isDigit));
        boolean distinct = new HashSet<>(names).size() == names.size();
        return names.size() >= 3 && onlyWords && distinct ? names.size() : 0;
    }
}
