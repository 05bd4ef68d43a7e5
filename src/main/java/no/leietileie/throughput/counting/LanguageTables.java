package no.leietileie.throughput.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is counted by language and by what became of it: readers add up both ways. */
final class LanguageTables {

    private static final String AWAY = "away";

    private final CountTable table = new CountTable();
    private final QuarterSeries series;
    private final Collection<FigureCount> counts;
    private final String whole;
    private final Map<String, String> states;

    /** @param states what a count is called by what became of it */
    private LanguageTables(String whole, Map<String, String> states, Collection<FigureCount> counts, LocalDate today) {
        this.whole = whole;
        this.states = new TreeMap<>(states);
        this.counts = counts;
        this.series = new QuarterSeries(table, today, counts);
    }

    static CountTable attendance(Collection<FigureCount> counts, LocalDate today) {
        var tables = new LanguageTables(Keys.INVITED, Map.of("CAME", Keys.CAME, "AWAY", AWAY), counts, today);
        tables.hide(AWAY);
        tables.languages().forEach(language -> tables.hide(Keys.of(AWAY, language)));
        return tables.all();
    }

    static CountTable letters(Collection<FigureCount> counts, LocalDate today) {
        Map<String, String> states =
                Keys.LETTER_STATES.stream().collect(Collectors.toMap(state -> state, Keys::letters));
        return new LanguageTables(Keys.LETTERS, states, counts, today).all();
    }

    private void hide(String what) {
        table.doNotPublish(Keys.year(what));
        table.doNotPublish(Keys.toDate(what));
        table.doNotPublish(Keys.quarter(what));
    }

    private CountTable all() {
        List<String> languages = languages();
        for (String language : languages) {
            states.forEach((state, key) -> series.add(Keys.of(key, language), of(language, state)));
            series.total(
                    Keys.of(whole, language),
                    states.values().stream().map(key -> Keys.of(key, language)).toList());
        }
        for (String key : states.values()) {
            series.total(
                    key,
                    languages.stream().map(language -> Keys.of(key, language)).toList());
        }
        series.total(
                whole,
                languages.stream().map(language -> Keys.of(whole, language)).toList());
        series.known(whole, List.copyOf(states.values()));
        return table;
    }

    private List<FigureCount> of(String language, String state) {
        return counts.stream()
                .filter(count -> count.what().equals(language + ":" + state))
                .toList();
    }

    private List<String> languages() {
        return counts.stream()
                .map(count -> count.what().substring(0, count.what().indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
