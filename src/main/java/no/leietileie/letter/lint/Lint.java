package no.leietileie.letter.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.TemplateText;

/** Reads a template as a careful colleague would. */
public final class Lint {

    private Lint() {}

    /** In the order of the text. Plain-language advice is given for Norwegian only. */
    public static List<Finding> of(TemplateText text, LetterType type, LanguageTag language) {
        boolean norwegian = language.value().equals("nb") || language.value().equals("nn");
        return Stream.of(
                        FieldRules.findings(text, type),
                        ForeignCode.findings(text.markdown()),
                        MarkupRules.findings(text),
                        HeadingRules.findings(text),
                        norwegian ? PlainLanguage.findings(text) : List.<Finding>of())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Finding::offset).thenComparing(Finding::code))
                .toList();
    }

    /** Markup that is not allowed or did not work in a paragraph alone, such as a translated one. */
    public static List<Finding> ofParagraph(String markdown) {
        return Stream.of(ForeignCode.findings(markdown), MarkupRules.findings(TemplateText.parse(markdown)))
                .flatMap(List::stream)
                .toList();
    }

    public static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }
}
