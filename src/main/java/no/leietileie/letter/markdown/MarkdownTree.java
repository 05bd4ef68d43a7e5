package no.leietileie.letter.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark as it is read here: all of it, so that what a letter may not hold can be told to the writer. */
public final class MarkdownTree {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownTree() {}

    public static Node of(String markdown) {
        return PARSER.parse(markdown);
    }

    public static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Of the node's first character; 0 for nodes that stand nowhere. */
    public static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
    }

    /** Behind the node's last character. */
    public static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? 0
                : spans.getLast().getInputIndex() + spans.getLast().getLength();
    }
}
