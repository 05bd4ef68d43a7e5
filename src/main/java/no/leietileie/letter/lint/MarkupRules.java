package no.leietileie.letter.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.markdown.MarkdownTree;
import no.leietileie.letter.markdown.Placeholder;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Headings, paragraphs, bold, lists and safe links are all there is; markup that was meant and did not work is found too. */
final class MarkupRules {

    private static final Set<Class<? extends Node>> ALLOWED = Set.of(
            Heading.class,
            Paragraph.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            StrongEmphasis.class,
            Link.class,
            Text.class,
            SoftLineBreak.class,
            HardLineBreak.class);

    private static final Pattern EMPHASIS = Pattern.compile("\\*+|__+");
    private static final Pattern LINK = Pattern.compile("]\\(|\\[[^\\]\\n]+]");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}(?=[^#\\s])");

    private final String text;
    private final int blockStart;
    private final List<Finding> findings = new ArrayList<>();

    private MarkupRules(String text, int blockStart) {
        this.text = text;
        this.blockStart = blockStart;
    }

    static List<Finding> findings(TemplateText text) {
        return text.blocks().stream()
                .flatMap(block -> of(text.markdown(), block).stream())
                .toList();
    }

    private static List<Finding> of(String text, TemplateBlock block) {
        MarkupRules rules = new MarkupRules(text, block.offset());
        rules.look(MarkdownTree.of(block.markdown()));
        return rules.findings;
    }

    private void look(Node parent) {
        for (Node node : MarkdownTree.children(parent)) {
            switch (node) {
                case HtmlInline html -> found(FindingCode.RAW_HTML, html, html.getLiteral());
                case HtmlBlock html -> found(FindingCode.RAW_HTML, html, html.getLiteral());
                case Link link -> checkTarget(link);
                case Text words -> checkLeftovers(words);
                default -> {
                    if (!ALLOWED.contains(node.getClass())) {
                        found(
                                FindingCode.FORBIDDEN_MARKUP,
                                node,
                                node.getClass().getSimpleName());
                    }
                }
            }
            look(node);
        }
    }

    private void checkTarget(Link link) {
        try {
            // Fields in addresses are filled in later; a letter in their place keeps the address valid.
            String filled = Placeholder.blanked(link.getDestination()).replace(' ', 'x');
            if (Inline.Link.isAllowed(new URI(filled))) {
                return;
            }
        } catch (URISyntaxException e) {
            // Told below, as a scheme that is not allowed is.
        }
        found(FindingCode.FORBIDDEN_LINK, link, link.getDestination());
    }

    private void checkLeftovers(Text words) {
        leftover(words, EMPHASIS, FindingCode.LEFTOVER_EMPHASIS);
        leftover(words, LINK, FindingCode.BROKEN_LINK);
        leftover(words, HEADING, FindingCode.BROKEN_HEADING);
    }

    private void leftover(Text words, Pattern pattern, FindingCode code) {
        Matcher match = pattern.matcher(Placeholder.blanked(words.getLiteral()));
        int start = blockStart + MarkdownTree.start(words);
        while (match.find()) {
            int at = Math.min(start + match.start(), text.length());
            findings.add(Finding.at(text, code, at, Math.min(start + match.end(), text.length()), match.group()));
        }
    }

    private void found(FindingCode code, Node node, String what) {
        findings.add(Finding.at(
                text, code, blockStart + MarkdownTree.start(node), blockStart + MarkdownTree.end(node), what.strip()));
    }
}
