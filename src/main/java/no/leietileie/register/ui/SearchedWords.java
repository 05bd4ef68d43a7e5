package no.leietileie.register.ui;

import com.vaadin.flow.server.VaadinSession;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.leietileie.register.tenants.TenantFilterField;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for, mostly somebody's name or number. An address is kept by browsers and proxies: there a key stands for
 * the words, which only the session that searched understands.
 */
public final class SearchedWords {

    private static final String TEXT = TenantFilterField.TEXT.parameter();
    private static final String MARK = "sok-";
    private static final Pattern KEY = Pattern.compile(MARK + "[0-9a-z]{1,13}");
    private static final int RADIX = 36;
    private static final int MOST = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Oldest first. Keys of two sessions never meet, so that nobody's link shows what somebody else searched for. */
    private final Map<String, String> words = new LinkedHashMap<>();

    private SearchedWords() {}

    /** What may stand in the address instead. */
    public static Map<String, List<String>> hide(Map<String, List<String>> query) {
        return replace(query, text -> ofSession().map(known -> known.keyOf(text)));
    }

    /** What the address means. Words that somebody typed into it are taken; those of another session are left out. */
    public static Map<String, List<String>> reveal(Map<String, List<String>> query) {
        return replace(
                query, text -> isKey(text) ? ofSession().map(known -> known.words.get(text)) : Optional.of(text));
    }

    /** Whether the address was made in another session, so that it is shown without its words. */
    public static boolean areLost(Map<String, List<String>> query) {
        return query.containsKey(TEXT) && !reveal(query).containsKey(TEXT);
    }

    /** Whether words stand in the address as they are. */
    public static boolean arePlain(Map<String, List<String>> query) {
        return query.getOrDefault(TEXT, List.of()).stream().anyMatch(text -> !isKey(text));
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

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    private String keyOf(String text) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> remember(text));
    }

    private String remember(String text) {
        if (words.size() == MOST) {
            words.remove(words.keySet().iterator().next());
        }
        String key = MARK + Long.toString(RANDOM.nextLong(Long.MAX_VALUE), RADIX);
        words.put(key, text);
        return key;
    }

    private static Optional<SearchedWords> ofSession() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(SearchedWords::of);
    }

    private static SearchedWords of(VaadinSession session) {
        @Nullable SearchedWords known = session.getAttribute(SearchedWords.class);
        if (known == null) {
            known = new SearchedWords();
            session.setAttribute(SearchedWords.class, known);
        }
        return known;
    }
}
