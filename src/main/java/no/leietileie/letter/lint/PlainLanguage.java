package no.leietileie.letter.lint;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.letter.markdown.Placeholder;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;

/** Advice for clear Norwegian (språklova § 9): short sentences, words people use, somebody who acts. */
final class PlainLanguage {

    /** Words in a sentence; Språkrådet advises 15 to 20 on average. */
    private static final int LONGEST_SENTENCE = 25;

    private static final int LONGEST_PARAGRAPH = 80;
    private static final int PASSIVES_IN_A_HEAP = 2;

    private static final Map<String, String> DISCOURAGED = WordFile.pairs("discouraged.txt");
    private static final Map<String, String> TERMS = WordFile.pairs("terms.txt");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d-]*");
    private static final Pattern PASSIVE =
            Pattern.compile("(?iU)\\b(?:(?:blir|ble|bli|blitt|vart|verte|vert)\\s+\\p{L}+(?:et|t|dd|de|a|en)\\b"
                    + "|(?!(?:finnes|synes|trives|møtes|lykkes|skyldes|samles|enes|ønskes|alles|deres|nes|hans)\\b)"
                    + "\\p{L}{3,}(?:ges|des|tes|les|res|ses|nes|mes|kes|ves|jes)\\b)");
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{4,}(?:\\s+\\p{Lu}{2,})+\\b|\\b\\p{Lu}{7,}\\b");
    /** Link targets, list marks and the signs of headings and bold are not read aloud. */
    private static final Pattern MARKUP =
            Pattern.compile("\\*\\*|(?m)^#{1,6} |(?m)^ *(?:[-*+]|\\d{1,9}[.)]) |\\[(?=[^\\]]*]\\()|]\\([^)\\n]*\\)");

    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private PlainLanguage(String text) {
        this.text = text;
    }

    static List<Finding> findings(TemplateText text) {
        PlainLanguage language = new PlainLanguage(text.markdown());
        text.blocks().forEach(language::block);
        language.terms(text);
        return language.findings;
    }

    private void block(TemplateBlock block) {
        String words = spoken(block.markdown());
        boolean list = block.markdown().matches("(?s)^(?:[-*+]|\\d{1,9}[.)]) .*");
        if (!list && count(words) > LONGEST_PARAGRAPH) {
            found(FindingCode.LONG_PARAGRAPH, block, 0, words.length(), Integer.toString(count(words)));
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.of("nb"));
        // Each point of a list is read as a sentence of its own.
        sentences.setText(list ? words.replace('\n', '\u2029') : words.replace('\n', ' '));
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            sentence(block, words, start, end);
        }
        discouraged(block, words);
        CAPITALS.matcher(words)
                .results()
                .forEach(match -> found(FindingCode.CAPITALS, block, match.start(), match.end(), match.group()));
    }

    private void sentence(TemplateBlock block, String words, int start, int end) {
        String sentence = words.substring(start, end);
        int stripped = start + sentence.stripTrailing().length();
        if (count(sentence) > LONGEST_SENTENCE) {
            found(FindingCode.LONG_SENTENCE, block, start, stripped, Integer.toString(count(sentence)));
        }
        List<MatchResult> passives = PASSIVE.matcher(sentence).results().toList();
        if (passives.size() >= PASSIVES_IN_A_HEAP) {
            String found = passives.stream()
                    .map(MatchResult::group)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            found(FindingCode.PASSIVE, block, start, stripped, found);
        }
    }

    private void discouraged(TemplateBlock block, String words) {
        DISCOURAGED.forEach((word, instead) -> wholeWord(word)
                .matcher(words)
                .results()
                .forEach(match -> found(
                        FindingCode.DISCOURAGED_WORD, block, match.start(), match.end(), match.group(), instead)));
    }

    /** A word of the trade must be explained where it first stands, or be followed by its explanation. */
    private void terms(TemplateText template) {
        String words = spoken(template.markdown());
        TERMS.forEach((term, explanation) -> {
            Matcher first = Pattern.compile("(?iU)\\b" + term + "\\p{L}*").matcher(words);
            if (first.find() && !explained(term, words)) {
                findings.add(Finding.at(
                        text, FindingCode.UNEXPLAINED_TERM, first.start(), first.end(), first.group(), explanation));
            }
        });
    }

    private static boolean explained(String term, String words) {
        return Pattern.compile("(?iU)\\b" + term + "\\p{L}*\\s*(?:\\(|–|:|er |betyr |vil si |kaller |kallar |kalles )"
                        + "|(?:heter|heiter|kalles|kaller vi|kallar vi|\\()\\s*" + term)
                .matcher(words)
                .find();
    }

    private void found(FindingCode code, TemplateBlock block, int start, int end, String... arguments) {
        findings.add(Finding.at(text, code, block.offset() + start, block.offset() + end, arguments));
    }

    private static String spoken(String markdown) {
        return MARKUP.matcher(fieldsAsWords(markdown)).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    /** A field is read as one word. */
    private static String fieldsAsWords(String markdown) {
        StringBuilder words = new StringBuilder(markdown);
        Placeholder.in(markdown)
                .forEach(field -> words.replace(field.start(), field.end(), "x".repeat(field.end() - field.start())));
        return words.toString();
    }

    private static Pattern wholeWord(String word) {
        return Pattern.compile("(?iU)\\b" + Pattern.quote(word) + "\\b");
    }

    private static int count(String words) {
        return (int) WORD.matcher(words).results().count();
    }
}
