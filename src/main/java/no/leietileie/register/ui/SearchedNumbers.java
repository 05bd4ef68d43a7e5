package no.leietileie.register.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import org.jspecify.annotations.Nullable;

/**
 * Identity numbers that are searched for. An address is kept by browsers and proxies: there a word stands for the number,
 * which nobody but the session that searched understands.
 */
public final class SearchedNumbers {

    private static final String TEXT = TenantFilterField.TEXT.parameter();
    private static final String WORD = "personnummer-";
    private static final Pattern NUMBERED = Pattern.compile(WORD + "(\\d{1,6})");

    /** In the order in which they were searched for. */
    private final List<String> numbers = new ArrayList<>();

    private SearchedNumbers() {}

    /** What may stand in the address instead. */
    public static Map<String, List<String>> hide(Map<String, List<String>> query) {
        return replace(query, text -> TenantFilter.isIdentityNumber(text) ? word(text) : Optional.of(text));
    }

    /** What the address means; a number of another session is left out. */
    public static Map<String, List<String>> reveal(Map<String, List<String>> query) {
        return replace(query, text -> text.startsWith(WORD) ? number(text) : Optional.of(text));
    }

    private interface Replacement {
        Optional<String> of(String text);
    }

    private static Map<String, List<String>> replace(Map<String, List<String>> query, Replacement replacement) {
        if (!query.containsKey(TEXT)) {
            return query;
        }
        var replaced = new LinkedHashMap<>(query);
        List<String> texts = query.get(TEXT).stream()
                .flatMap(text -> replacement.of(text).stream())
                .toList();
        replaced.put(TEXT, texts);
        replaced.values().removeIf(List::isEmpty);
        return replaced;
    }

    private static Optional<String> word(String number) {
        return ofSession().map(known -> {
            if (!known.numbers.contains(number)) {
                known.numbers.add(number);
            }
            return WORD + known.numbers.indexOf(number);
        });
    }

    private static Optional<String> number(String word) {
        var numbered = NUMBERED.matcher(word);
        return numbered.matches()
                ? ofSession().stream()
                        .flatMap(known -> known.numbers.stream().skip(Integer.parseInt(numbered.group(1))))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<SearchedNumbers> ofSession() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(SearchedNumbers::of);
    }

    private static SearchedNumbers of(VaadinSession session) {
        @Nullable SearchedNumbers known = session.getAttribute(SearchedNumbers.class);
        if (known == null) {
            known = new SearchedNumbers();
            session.setAttribute(SearchedNumbers.class, known);
        }
        return known;
    }
}
