package no.leietileie.register.imports.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.base.Folded;
import no.leietileie.register.imports.cell.WordList;

/** The many names of the columns, in bokmål, nynorsk and English; they lie in {@code header-synonyms.txt}. */
public final class HeaderSynonyms {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*?\\)|\\[.*?]");
    private static final int FEWEST_COLUMNS = 2;
    private static final Map<String, RegisterColumn> COLUMNS = columns();

    private HeaderSynonyms() {}

    /** The column that a header cell names; a unit in brackets ("Husleie (kr/mnd)") does not matter. */
    public static Optional<RegisterColumn> findColumn(String header) {
        var column = COLUMNS.get(Folded.of(header));
        return column == null
                ? Optional.ofNullable(
                        COLUMNS.get(Folded.of(IN_BRACKETS.matcher(header).replaceAll(""))))
                : Optional.of(column);
    }

    /** How many different columns a row names; 0 for fewer than two, which chance can bring about. */
    public static int score(List<String> cells) {
        int named = (int) cells.stream()
                .map(HeaderSynonyms::findColumn)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return named < FEWEST_COLUMNS ? 0 : named;
    }

    private static Map<String, RegisterColumn> columns() {
        var columns = new HashMap<String, RegisterColumn>();
        WordList.read(HeaderSynonyms.class, "header-synonyms.txt")
                .forEach((word, column) -> columns.put(word, RegisterColumn.valueOf(column)));
        return Map.copyOf(columns);
    }
}
