package no.leietileie.casework.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;

/** A paper on the screen, made to be printed. */
public class PaperPage extends Div {

    private final int within;

    /** The heading of the paper is that of the page. */
    public PaperPage(List<Block> blocks) {
        this(blocks, 0);
    }

    /** Beneath a heading of the page itself. */
    public static PaperPage within(List<Block> blocks) {
        return new PaperPage(blocks, 1);
    }

    private PaperPage(List<Block> blocks, int within) {
        this.within = within;
        addClassName("paper");
        blocks.forEach(block -> add(component(block)));
    }

    private Component component(Block block) {
        return switch (block) {
            case Block.Heading(int level, var content) -> heading(level, words(content));
            case Block.Paragraph(var content) -> paragraph(content);
            case Block.BulletList(var items) -> {
                UnorderedList list = new UnorderedList();
                items.forEach(item -> list.add(item(item)));
                yield list;
            }
            case Block.NumberedList(int start, var items) -> {
                OrderedList list = new OrderedList();
                list.getElement().setAttribute("start", Integer.toString(start));
                items.forEach(item -> list.add(item(item)));
                yield list;
            }
            case Block.Art(var art) -> new Paragraph(art.alternative());
            case Block.Table(var headers, var rows) -> table(headers, rows);
        };
    }

    private static Component table(List<String> headers, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        headers.forEach(header -> head.add(new NativeTableHeaderCell(header)));
        table.getHead().add(head);
        for (List<String> row : rows) {
            NativeTableRow line = new NativeTableRow();
            row.forEach(cell -> line.add(new NativeTableCell(cell)));
            table.getBody().add(line);
        }
        return table;
    }

    private Component heading(int level, String words) {
        HtmlContainer heading = switch (level + within) {
            case 1 -> new H1(words);
            case 2 -> new H2(words);
            case 3 -> new H3(words);
            default -> new H4(words);
        };
        heading.addClassName("paper-heading-" + level);
        return heading;
    }

    private static Paragraph paragraph(List<Inline> content) {
        Paragraph paragraph = new Paragraph();
        content.forEach(part -> {
            Span span = new Span(words(List.of(part)));
            if (part instanceof Inline.Text text && text.bold()) {
                span.addClassName("paper-label");
            }
            paragraph.add(span);
        });
        return paragraph;
    }

    private ListItem item(List<Block> blocks) {
        ListItem item = new ListItem();
        blocks.forEach(block -> item.add(component(block)));
        return item;
    }

    private static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(part -> words.append(
                switch (part) {
                    case Inline.Text text -> text.text();
                    case Inline.Link link -> words(link.content());
                    case Inline.LineBreak _ -> "\n";
                }));
        return words.toString();
    }
}
