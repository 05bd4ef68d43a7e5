package no.leietileie.letter.mailing.composing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.markdown.MergeValues;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter is put together from. The same parts always give the same letter: when it is looked through, when it is
 * sent, and when it is written once more for the print room.
 *
 * @param values in the words of each language
 * @param contactName null for the office
 */
record LetterParts(
        Round round,
        List<FrozenText> bodies,
        List<FrozenText> enclosures,
        Function<LanguageTag, MergeValues> values,
        String name,
        List<String> addressLines,
        @Nullable String contactName,
        String reference) {

    /** @param missing fields for which there is no value; the letter is not fit to be sent then */
    record Merged(Letter letter, Set<MergeField> missing) {}

    Merged merge() {
        Set<MergeField> missing = EnumSet.noneOf(MergeField.class);
        List<LetterBody> texts = merged(bodies, missing);
        List<LetterBody> enclosed = merged(enclosures, missing);
        Letter letter = new Letter(
                round.paper().sender(round.source()),
                new Recipient(name, addressLines),
                round.paper().date(),
                reference,
                round.paper().contact(contactName),
                title(texts.getFirst()),
                texts,
                enclosed,
                null);
        return new Merged(letter, missing);
    }

    private List<LetterBody> merged(List<FrozenText> texts, Set<MergeField> missing) {
        List<LetterBody> merged = new ArrayList<>();
        for (FrozenText text : texts) {
            Merge.Merged result = text.merge(values.apply(text.language()));
            missing.addAll(result.missing());
            merged.add(result.body());
        }
        return merged;
    }

    private String title(LetterBody body) {
        return body.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .findFirst()
                .map(heading -> words(heading.content()))
                .filter(title -> !title.isBlank())
                .orElse(round.template().name());
    }

    private static String words(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.LineBreak _ -> " ";
                    case Inline.Link link -> words(link.content());
                })
                .collect(Collectors.joining());
    }
}
