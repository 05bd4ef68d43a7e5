package no.leietileie.casework.ui.priority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.casework.priority.PriorityFilter;
import no.leietileie.casework.stages.Candidates;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.Tenure;
import no.leietileie.register.ui.SearchedWords;

/** What the priority list shows, as its address says it: a link shows a colleague the same, but for the words. */
record PriorityAddress(PriorityFilter filter, Optional<HouseholdId> open) {

    static final PriorityAddress START = new PriorityAddress(PriorityFilter.NONE, Optional.empty());
    private static final String TEXT = "q";
    private static final String STAGE = "stage";
    private static final String DISTRICT = "district";
    private static final String TENURE = "tenure";
    private static final String LIFTED = "lifted";
    private static final String OPEN = "household";
    private static final String NUMBER = "[0-9]{1,18}";

    /** Never fails: what cannot be read is left out. */
    static PriorityAddress read(Map<String, List<String>> said) {
        Map<String, List<String>> query = SearchedWords.reveal(said);
        Set<Stage> stages = chosen(query, STAGE, Candidates.STAGES.stream());
        Set<Tenure> tenures = chosen(query, TENURE, Stream.of(Tenure.values()));
        PriorityFilter filter = PriorityFilter.NONE
                .withText(values(query, TEXT).findFirst().orElse(""))
                .withStages(stages)
                .withDistricts(numbers(query, DISTRICT).collect(Collectors.toSet()))
                .withTenures(tenures)
                .withLifted(values(query, LIFTED).anyMatch("yes"::equals));
        return new PriorityAddress(filter, numbers(query, OPEN).findFirst().map(HouseholdId::new));
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, TEXT, filter.text().isEmpty() ? Stream.of() : Stream.of(filter.text()));
        put(query, STAGE, filter.stages().stream().map(PriorityAddress::name));
        put(query, DISTRICT, filter.districts().stream().map(String::valueOf));
        put(query, TENURE, filter.tenures().stream().map(PriorityAddress::name));
        put(query, LIFTED, filter.lifted() ? Stream.of("yes") : Stream.of());
        put(query, OPEN, open.stream().map(household -> Long.toString(household.value())));
        return SearchedWords.hide(query);
    }

    PriorityAddress with(PriorityFilter newFilter) {
        return new PriorityAddress(newFilter, open);
    }

    PriorityAddress opened(HouseholdId household) {
        return new PriorityAddress(filter, Optional.of(household));
    }

    PriorityAddress closed() {
        return new PriorityAddress(filter, Optional.empty());
    }

    private static <E extends Enum<E>> Set<E> chosen(Map<String, List<String>> query, String key, Stream<E> known) {
        List<String> wanted = values(query, key).toList();
        return known.filter(value -> wanted.contains(name(value))).collect(Collectors.toSet());
    }

    private static Stream<Long> numbers(Map<String, List<String>> query, String key) {
        return values(query, key).filter(value -> value.matches(NUMBER)).map(Long::valueOf);
    }

    private static Stream<String> values(Map<String, List<String>> query, String key) {
        return query.getOrDefault(key, List.of()).stream();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, List<String>> query, String key, Stream<String> values) {
        List<String> sorted = values.sorted().toList();
        if (!sorted.isEmpty()) {
            query.put(key, sorted);
        }
    }
}
