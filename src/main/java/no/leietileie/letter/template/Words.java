package no.leietileie.letter.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much two paragraphs have in common. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

    private Words() {}

    /** Dice's coefficient over words: 1 for the same words, 0 for none in common. */
    static double likeness(String one, String other) {
        List<String> left = of(one);
        List<String> right = of(other);
        if (left.isEmpty() && right.isEmpty()) {
            return 1;
        }
        Map<String, Integer> counts = new HashMap<>();
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    private static List<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
