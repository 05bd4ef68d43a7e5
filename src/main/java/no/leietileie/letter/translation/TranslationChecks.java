package no.leietileie.letter.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.lint.Finding;
import no.leietileie.letter.lint.Lint;
import no.leietileie.letter.markdown.MarkdownTree;
import no.leietileie.letter.markdown.Placeholder;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Compares a translated paragraph with its source, as far as that can be done without knowing the language. */
public final class TranslationChecks {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    /** A shorter text may be the same in two languages: a name, "NAV", "Hei". */
    private static final int WORDS_THAT_DIFFER = 4;

    private final String source;
    private final String translated;
    private final List<CheckFinding> findings = new ArrayList<>();

    private TranslationChecks(String source, String translated) {
        this.source = source;
        this.translated = translated;
    }

    public static List<CheckFinding> of(
            String source,
            String translated,
            LanguageTag sourceLanguage,
            LanguageTag language,
            List<AgreedTerm> terms) {
        TranslationChecks checks = new TranslationChecks(source, translated);
        if (translated.isBlank()) {
            return List.of(CheckFinding.of(CheckCode.UNTRANSLATED));
        }
        checks.language(sourceLanguage, language);
        checks.fields();
        checks.markup();
        checks.findings.addAll(NumberCheck.of(source, translated, sourceLanguage, language));
        checks.terms(terms);
        return List.copyOf(checks.findings);
    }

    /** Bokmål and Nynorsk may well say a whole sentence alike. */
    private void language(LanguageTag from, LanguageTag to) {
        boolean norwegian = from.value().startsWith("n") && to.value().startsWith("n");
        if (!norwegian
                && words(translated) >= WORDS_THAT_DIFFER
                && translated.strip().equals(source.strip())) {
            findings.add(CheckFinding.of(CheckCode.UNTRANSLATED));
        }
    }

    private static long words(String text) {
        return LETTERS.matcher(Placeholder.blanked(text)).results().count();
    }

    private void fields() {
        List<String> missing = fieldsOf(source);
        List<String> extra = new ArrayList<>();
        for (String field : fieldsOf(translated)) {
            if (!missing.remove(field)) {
                extra.add(field);
            }
        }
        missing.forEach(field -> findings.add(CheckFinding.of(CheckCode.FIELD_MISSING, "{{" + field + "}}")));
        extra.forEach(field -> findings.add(CheckFinding.of(CheckCode.FIELD_EXTRA, "{{" + field + "}}")));
    }

    private static List<String> fieldsOf(String text) {
        return new ArrayList<>(
                Placeholder.in(text).stream().map(Placeholder::key).toList());
    }

    private void markup() {
        List<Finding> broken = Lint.ofParagraph(translated);
        broken.forEach(finding -> findings.add(CheckFinding.of(
                CheckCode.MARKUP_BROKEN,
                translated.substring(
                        finding.offset(), Math.min(finding.offset() + finding.length(), translated.length())))));
        Node from = MarkdownTree.of(source);
        Node to = MarkdownTree.of(translated);
        if (broken.isEmpty() && !shape(from).equals(shape(to))) {
            findings.add(CheckFinding.of(CheckCode.MARKUP_DIFFERS));
        }
        List<String> targets = links(from);
        links(to).stream()
                .filter(target -> !targets.contains(target))
                .forEach(target -> findings.add(CheckFinding.of(CheckCode.LINK_DIFFERS, target)));
    }

    /** Blocks and list items in their order; how much is bold and linked, but not where: word order differs. */
    private static List<String> shape(Node document) {
        List<String> blocks = new ArrayList<>();
        int[] bold = new int[1];
        int[] links = new int[1];
        collect(document, node -> {
            switch (node) {
                case Heading heading -> blocks.add("heading" + heading.getLevel());
                case ListItem item -> blocks.add("item");
                case StrongEmphasis strong -> bold[0]++;
                case Link link -> links[0]++;
                default -> {
                    if (node.getParent() == document) {
                        blocks.add(node.getClass().getSimpleName());
                    }
                }
            }
        });
        blocks.add(bold[0] + " bold, " + links[0] + " links");
        return blocks;
    }

    private static List<String> links(Node document) {
        List<String> targets = new ArrayList<>();
        collect(document, node -> {
            if (node instanceof Link link) {
                targets.add(link.getDestination());
            }
        });
        return targets;
    }

    private static void collect(Node parent, Consumer<Node> to) {
        for (Node child : MarkdownTree.children(parent)) {
            to.accept(child);
            collect(child, to);
        }
    }

    private void terms(List<AgreedTerm> terms) {
        String to = translated.toLowerCase(Locale.ROOT);
        for (AgreedTerm term : terms) {
            term.forbidden().stream()
                    .filter(word -> AgreedTerm.stands(word, to))
                    .forEach(word -> findings.add(
                            CheckFinding.of(CheckCode.FORBIDDEN_TERM, word, String.join(" / ", term.agreed()))));
            boolean missing = term.isIn(source)
                    && !term.agreed().isEmpty()
                    && term.agreed().stream().noneMatch(word -> AgreedTerm.stands(word, to));
            if (missing) {
                findings.add(
                        CheckFinding.of(CheckCode.AGREED_TERM_MISSING, term.term(), String.join(" / ", term.agreed())));
            }
        }
    }
}
