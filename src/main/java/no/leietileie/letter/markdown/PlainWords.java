package no.leietileie.letter.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words within a part of the tree, whatever it is. */
public final class PlainWords extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    public static String of(Node node) {
        PlainWords words = new PlainWords();
        node.accept(words);
        return words.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hard) {
        words.append(' ');
    }
}
