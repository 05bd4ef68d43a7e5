package no.leietileie.letter.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Isolation;
import no.leietileie.letter.pdf.text.StyledText;

/**
 * How paragraphs have been set that letters share word for word: finding the glyphs and the ends of the lines is most of the
 * work of writing a letter. A paragraph into which something was merged is nobody else's and is not kept, so that this holds
 * nothing personal. For one thread at a time.
 */
public final class CommonParagraphs {

    /** Together as many as some twenty letters with their enclosures have, in different languages; about 20 MB. */
    private static final int MOST_CHARACTERS = 100_000;

    private final Map<Key, SetText> known = new HashMap<>();
    private int characters;

    private record Key(LanguageTag language, List<Inline> content, TypeStyle style, double width) {}

    SetText of(LanguageTag language, List<Inline> content, TypeStyle style, double width) {
        var key = new Key(language, content, style, width);
        var found = known.get(key);
        if (found != null) {
            return found;
        }
        var set = SetText.of(StyledText.of(language, content, style.bold()), style, width);
        int length = length(content);
        if (characters + length <= MOST_CHARACTERS && !hasMerged(content)) {
            characters += length;
            known.put(key, set);
        }
        return set;
    }

    private static int length(List<Inline> content) {
        return content.stream()
                .mapToInt(inline -> switch (inline) {
                    case Inline.Text(String text, boolean _) -> text.length();
                    case Inline.LineBreak() -> 1;
                    case Inline.Link(var _, var inner) -> length(inner);
                })
                .sum();
    }

    /** Whatever is merged is isolated. */
    private static boolean hasMerged(List<Inline> content) {
        return content.stream().anyMatch(inline -> switch (inline) {
            case Inline.Text(String text, boolean _) -> Isolation.isIn(text);
            case Inline.LineBreak() -> false;
            case Inline.Link(var _, var inner) -> hasMerged(inner);
        });
    }
}
