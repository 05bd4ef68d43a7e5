package no.leietileie.letter.lint;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.markdown.MarkdownTree;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** A letter begins with its one title; other headings go down one level at a time, so that they read well aloud. */
final class HeadingRules {

    private static final int MOST_CHARACTERS = 60_000;

    private HeadingRules() {}

    static List<Finding> findings(TemplateText text) {
        List<Finding> findings = new ArrayList<>();
        String markdown = text.markdown();
        int above = 0;
        for (TemplateBlock block : text.blocks()) {
            int level = level(block);
            int end = block.offset() + block.markdown().length();
            if (above == 0 && level != 1) {
                findings.add(Finding.at(markdown, FindingCode.TITLE_MISSING, block.offset(), block.offset()));
                above = 1;
            } else if (above > 0 && level == 1) {
                findings.add(Finding.at(markdown, FindingCode.SECOND_TITLE, block.offset(), end));
            }
            if (level > above + 1 || level > Block.Heading.DEEPEST) {
                findings.add(Finding.at(
                        markdown,
                        FindingCode.HEADING_JUMP,
                        block.offset(),
                        end,
                        Integer.toString(above),
                        Integer.toString(level)));
            }
            above = level == 0 ? above : level;
        }
        if (text.blocks().isEmpty()) {
            findings.add(Finding.at(markdown, FindingCode.TITLE_MISSING, 0, 0));
        }
        if (markdown.length() > MOST_CHARACTERS) {
            findings.add(Finding.at(markdown, FindingCode.TOO_LONG, MOST_CHARACTERS, markdown.length()));
        }
        return findings;
    }

    private static int level(TemplateBlock block) {
        List<Node> nodes = MarkdownTree.children(MarkdownTree.of(block.markdown()));
        return nodes.size() == 1 && nodes.getFirst() instanceof Heading heading ? heading.getLevel() : 0;
    }
}
