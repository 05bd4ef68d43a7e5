package no.leietileie.register.finding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantSearch;
import org.springframework.stereotype.Component;

/**
 * Tells the words that are in so many lines that the full-text index only gets in the way: it gathers every line of a
 * word before it hands over the first. A sample of the lines is enough to know.
 */
@Component
class CommonWords {

    private static final int SAMPLE = 400;
    private static final int COMMON = SAMPLE / 20;

    private final EntityManager entities;

    CommonWords(EntityManager entities) {
        this.entities = entities;
    }

    Set<String> in(TenantFilter filter) {
        return filter.value(TenantFilterField.TEXT)
                .map(TenantSearch::of)
                .filter(TenantSearch.ByWords.class::isInstance)
                .map(search -> among(((TenantSearch.ByWords) search).words()))
                .orElse(Set.of());
    }

    /** A word with an accent is left to the index, which knows that é is also e. */
    private Set<String> among(List<String> words) {
        var plain = words.stream()
                .filter(word -> StandardCharsets.US_ASCII.newEncoder().canEncode(word))
                .toList();
        var sample = sample();
        return plain.isEmpty() || sample.isEmpty() ? Set.of() : common(plain, sample);
    }

    private Set<String> common(List<String> words, List<Long> sample) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createTupleQuery();
        var line = query.from(TenantLine.class);
        var hits = new ArrayList<Expression<?>>();
        for (var word : words) {
            hits.add(builder.sum(builder.<Integer>selectCase()
                    .when(beginsWord(builder, line, word), 1)
                    .otherwise(0)));
        }
        query.multiselect(hits.toArray(Expression[]::new))
                .where(line.get("leaseId").in(sample));
        Tuple counted = entities.createQuery(query).getSingleResult();
        var common = new HashSet<String>();
        for (int word = 0; word < words.size(); word++) {
            if (counted.get(word) instanceof Number found && found.longValue() >= COMMON) {
                common.add(words.get(word));
            }
        }
        return common;
    }

    /** Spread evenly: words often go by when a lease was registered. */
    private List<Long> sample() {
        var lowest = end("asc");
        var highest = end("desc");
        if (lowest.isEmpty() || highest.isEmpty()) {
            return List.of();
        }
        long first = lowest.getFirst();
        long last = highest.getFirst();
        return LongStream.range(0, SAMPLE)
                .map(step -> first + (last - first) * step / SAMPLE)
                .distinct()
                .boxed()
                .toList();
    }

    /** The first line that may be seen; min() would look at them all. */
    private List<Long> end(String direction) {
        return entities.createQuery("select t.leaseId from TenantLine t order by t.leaseId " + direction, Long.class)
                .setMaxResults(1)
                .getResultList();
    }

    static Predicate beginsWord(CriteriaBuilder builder, Root<TenantLine> line, String word) {
        return builder.isTrue(builder.function(
                MatchAgainst.BEGINS_WORD,
                Boolean.class,
                line.get("searchText"),
                builder.literal(TenantSearch.pattern(word))));
    }
}
