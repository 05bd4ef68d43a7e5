package no.leietileie.letter.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a word of the glossary stands in a text.
 *
 * @param end behind the last letter of the word, which may go on after the agreed beginning
 * @param forbidden whether it must not stand there
 */
public record TermMark(int start, int end, AgreedTerm term, boolean forbidden) {

    /** The Norwegian words; where two overlap, the first and longest. */
    public static List<TermMark> inSource(String text, List<AgreedTerm> terms) {
        return apart(terms.stream().flatMap(term -> marks(text, term.term(), term, false)));
    }

    /** Agreed words for what stands in the source, and forbidden ones in any case. */
    public static List<TermMark> inTranslation(String source, String text, List<AgreedTerm> terms) {
        return apart(terms.stream()
                .flatMap(term -> Stream.concat(
                        term.forbidden().stream().flatMap(word -> marks(text, word, term, true)),
                        term.agreed().stream()
                                .filter(word -> term.isIn(source))
                                .flatMap(word -> marks(text, word, term, false)))));
    }

    private static Stream<TermMark> marks(String text, String word, AgreedTerm term, boolean forbidden) {
        return AgreedTerm.places(word, text)
                .map(place -> new TermMark(place.start(), wordEnd(text, place.end()), term, forbidden));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetter(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static List<TermMark> apart(Stream<TermMark> marks) {
        List<TermMark> apart = new ArrayList<>();
        List<TermMark> inOrder = marks.sorted(Comparator.comparingInt(TermMark::start)
                        .thenComparing(TermMark::end, Comparator.reverseOrder())
                        .thenComparing(TermMark::forbidden, Comparator.reverseOrder()))
                .toList();
        for (TermMark mark : inOrder) {
            if (apart.isEmpty() || apart.getLast().end() <= mark.start()) {
                apart.add(mark);
            }
        }
        return apart;
    }
}
