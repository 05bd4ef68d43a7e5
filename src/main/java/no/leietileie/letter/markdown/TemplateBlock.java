package no.leietileie.letter.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph or list of a template: the unit that is translated, approved and left out as a whole.
 *
 * @param markdown as written, without the line of its condition
 * @param conditionKey as written above it, null when the block always stands in the letter
 * @param offset of its first character in the template
 * @param line counted from 1
 */
public record TemplateBlock(String markdown, @Nullable String conditionKey, int offset, int line) {

    public List<String> fieldKeys() {
        return Placeholder.in(markdown).stream().map(Placeholder::key).toList();
    }
}
