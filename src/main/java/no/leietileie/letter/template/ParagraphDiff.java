package no.leietileie.letter.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts, paragraph by paragraph, in the order of the later one with what was removed at its place.
 *
 * @param before null for a paragraph that was added
 * @param after null for one that was removed
 */
public record ParagraphDiff(
        @Nullable String before, @Nullable String after) {

    public boolean isSame() {
        return Objects.equals(before, after);
    }

    public static List<ParagraphDiff> between(String markdownBefore, String markdownAfter) {
        List<String> before = paragraphs(markdownBefore);
        List<String> after = paragraphs(markdownAfter);
        List<@Nullable Integer> aligned = Alignment.of(bare(markdownBefore), bare(markdownAfter));
        Set<Integer> kept = new HashSet<>(aligned);
        List<ParagraphDiff> diffs = new ArrayList<>();
        int next = removed(before, 0, kept, diffs);
        for (int i = 0; i < after.size(); i++) {
            Integer place = aligned.get(i);
            diffs.add(new ParagraphDiff(place == null ? null : before.get(place), after.get(i)));
            if (place != null && place == next) {
                next = removed(before, place + 1, kept, diffs);
            }
        }
        while (next < before.size()) {
            next = removed(before, next + 1, kept, diffs);
        }
        return diffs;
    }

    /** Adds those from a place on that are gone. @return the first place that is not */
    private static int removed(List<String> before, int from, Set<Integer> kept, List<ParagraphDiff> diffs) {
        int at = from;
        while (at < before.size() && !kept.contains(at)) {
            diffs.add(new ParagraphDiff(before.get(at), null));
            at++;
        }
        return at;
    }

    private static List<String> bare(String markdown) {
        return TemplateText.parse(markdown).blocks().stream()
                .map(TemplateBlock::markdown)
                .toList();
    }

    private static List<String> paragraphs(String markdown) {
        return TemplateText.parse(markdown).blocks().stream()
                .map(block -> block.conditionKey() == null
                        ? block.markdown()
                        : "[[" + block.conditionKey() + "]]\n" + block.markdown())
                .toList();
    }
}
