package no.leietileie.register.imports.file;

import java.util.List;

/** How much a row looks like the header of the table somebody is after; 0 when it does not. */
@FunctionalInterface
public interface HeaderScore {

    int of(List<String> cells);
}
