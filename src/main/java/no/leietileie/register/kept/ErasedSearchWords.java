package no.leietileie.register.kept;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.leietileie.base.Folded;
import no.leietileie.register.retention.ErasedWithHousehold;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Search words that find an erased household and nobody else tell of it: they are taken out of the filters that people keep.
 * A filter that asked for nothing else goes whole, for its name says the same.
 */
@Component
class ErasedSearchWords implements ErasedWithHousehold {

    private final SavedFilterRepository filters;
    private final HouseholdListRepository lists;
    private final JdbcClient jdbc;

    ErasedSearchWords(SavedFilterRepository filters, HouseholdListRepository lists, JdbcClient jdbc) {
        this.filters = filters;
        this.lists = lists;
        this.jdbc = jdbc;
    }

    @Override
    public void erase(Collection<Long> households) {
        List<List<String>> erased = lines(households);
        for (SavedFilter saved : filters.findAll()) {
            without(saved.filter(), erased, households).ifPresent(rest -> {
                if (rest.isEmpty()) {
                    filters.delete(saved);
                } else {
                    saved.searchFor(rest);
                }
            });
        }
        for (HouseholdList list : lists.findAll()) {
            Optional.ofNullable(list.filter())
                    .flatMap(filter -> without(filter, erased, households))
                    .ifPresent(list::wasMadeBy);
        }
        filters.flush();
    }

    /** The filter without its search words; empty where they may stay. */
    private Optional<TenantFilter> without(
            TenantFilter filter, List<List<String>> erased, Collection<Long> households) {
        return filter.value(TenantFilterField.TEXT)
                .filter(text -> TenantSearch.of(text) instanceof TenantSearch.ByWords search
                        && erased.stream().anyMatch(line -> finds(search.words(), line))
                        && !findOthers(search.words(), households))
                .map(text -> filter.without(TenantFilterField.TEXT, text));
    }

    private static boolean finds(List<String> words, List<String> line) {
        return words.stream().map(Folded::of).allMatch(word -> line.stream().anyMatch(other -> other.startsWith(word)));
    }

    /** What the list of tenants finds each of them by; names alone where there is no lease any more. */
    private List<List<String>> lines(Collection<Long> households) {
        return jdbc
                .sql("""
                    SELECT REPLACE(CONCAT(' ', search_text), ' zz', ' ') FROM tenant_list WHERE household_id IN (:households)
                    UNION ALL
                    SELECT CONCAT_WS(' ', family_name, given_name) FROM person WHERE household_id IN (:households)
                    """)
                .param("households", households)
                .query((row, _) -> Optional.ofNullable(row.getString(1)).orElse(""))
                .list()
                .stream()
                .map(ErasedSearchWords::words)
                .toList();
    }

    private static List<String> words(String line) {
        return Arrays.stream(TenantSearch.NOT_WORD.split(line))
                .map(Folded::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean findOthers(List<String> words, Collection<Long> households) {
        String all = IntStream.range(0, words.size())
                .mapToObj(i -> " AND CONCAT(' ', search_text) LIKE :word" + i)
                .collect(Collectors.joining());
        var query = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM tenant_list WHERE household_id NOT IN (:households)" + all + ")")
                .param("households", households);
        for (int i = 0; i < words.size(); i++) {
            query = query.param("word" + i, TenantSearch.pattern(words.get(i)));
        }
        return query.query(Boolean.class).single();
    }
}
