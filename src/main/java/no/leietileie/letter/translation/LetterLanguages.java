package no.leietileie.letter.translation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;

/** The languages letters are translated into, those that most tenants ask for first. */
public final class LetterLanguages {

    public static final List<LanguageTag> RANKED = Stream.of(
                    "nb", "nn", "en", "tr", "uk", "ar", "ru", "pl", "ti", "so", "prs", "fa", "ckb", "kmr", "ps", "ur",
                    "lt", "sq", "sw", "rw", "rn", "am", "th", "vi", "pa", "ta", "my")
            .map(LanguageTag::new)
            .toList();

    private LetterLanguages() {}

    /** The ranked ones and others that are met, in their order. */
    public static List<LanguageTag> with(Collection<LanguageTag> met, LanguageTag... more) {
        return Stream.of(RANKED.stream(), met.stream(), Stream.of(more))
                .flatMap(Function.identity())
                .distinct()
                .sorted(byDemand(Function.identity()))
                .toList();
    }

    /** Languages that are not ranked come last, by their tags. */
    public static <T> Comparator<T> byDemand(Function<T, LanguageTag> language) {
        return Comparator.comparingInt((T value) -> rank(language.apply(value)))
                .thenComparing(value -> language.apply(value).value());
    }

    private static int rank(LanguageTag language) {
        int rank = RANKED.indexOf(language);
        return rank < 0 ? RANKED.size() : rank;
    }
}
