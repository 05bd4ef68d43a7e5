package no.leietileie.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.pdf.file.Tag;
import no.leietileie.letter.pdf.text.StyledText;
import no.leietileie.letter.pdf.text.TextStyle;

/** One text of a letter, over as many pages as it needs. */
final class BlockFlow {

    /** Lines of what follows that a heading takes along. */
    private static final double LINES_UNDER_HEADING = 2.5;

    /** A heading, a paragraph and the drawing. */
    private static final int WITH_DRAWING = 3;

    private static final double LABEL_DISTANCE = 5;

    private final LetterPages pages;
    private final LanguageTag language;
    private final List<Label> labels = new ArrayList<>();
    private int headingLevel;

    BlockFlow(LetterPages pages, LanguageTag language) {
        this.pages = pages;
        this.language = language;
    }

    void write(Tag section, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading) {
                keepWithDrawing(blocks.subList(i, Math.min(blocks.size(), i + WITH_DRAWING)));
            }
            write(section, blocks.get(i), Column.FULL, TypeStyle.BODY);
        }
    }

    /** A heading, what is said below it, and a drawing of that stand on one page. */
    private void keepWithDrawing(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Art) {
                // Only now: to know how high a text is, it must be set.
                pages.keep(blocks.subList(0, i + 1).stream()
                        .mapToDouble(this::height)
                        .sum());
                return;
            }
        }
    }

    private double height(Block block) {
        return switch (block) {
            case Block.Heading(int level, var content) -> height(content, TypeStyle.heading(level));
            case Block.Paragraph(var content) -> height(content, TypeStyle.BODY);
            case Block.Art(var art) -> ArtDrawing.height(art, Column.FULL);
            default -> 0;
        };
    }

    private double height(List<Inline> content, TypeStyle style) {
        return style.before()
                + pages.block(language, content, style, Column.FULL.width()).height()
                + style.after();
    }

    private void write(Tag parent, Block block, Column column, TypeStyle text) {
        switch (block) {
            case Block.Heading(int level, var content) -> heading(parent, level, content, column);
            case Block.Paragraph(var content) -> paragraph(parent, content, column, text);
            case Block.BulletList(var items) -> {
                var list = parent.list(language, "Disc");
                items.forEach(item -> item(list, "\u2022", item, column, PageGeometry.LIST_INDENT));
                pages.skip(TypeStyle.BODY.after() - TypeStyle.LIST_ITEM.after());
            }
            case Block.NumberedList(int start, var items) -> numbered(parent, start, items, column);
            case Block.Art(var art) -> new ArtDrawing(pages, language).write(parent, art, column);
            case Block.Table(var headers, var rows) ->
                new TableFlow(pages, language).write(parent, headers, rows, column);
        }
    }

    /** A tag never skips a level, whatever the text does: readers navigate by them. */
    private void heading(Tag parent, int level, List<Inline> content, Column column) {
        if (content.isEmpty()) {
            return;
        }
        headingLevel = Math.min(level, headingLevel + 1);
        var style = TypeStyle.heading(level);
        var block = pages.block(language, content, style, column.width());
        pages.skip(style.before());
        pages.keep(block.height() + style.after() + LINES_UNDER_HEADING * TypeStyle.BODY.size() * 1.5);
        flow(parent.child("H" + headingLevel, language), block, column);
    }

    private void paragraph(Tag parent, List<Inline> content, Column column, TypeStyle style) {
        var block = pages.block(language, content, style, column.width());
        if (block.lines() > 0) {
            flow(parent.child("P", language), block, column);
        }
    }

    private void numbered(Tag parent, int start, List<List<Block>> items, Column column) {
        var list = parent.list(language, "Decimal");
        var widest = label((start + Math.max(0, items.size() - 1)) + ".", column.width())
                .widest();
        double indent = Math.max(PageGeometry.LIST_INDENT, widest + LABEL_DISTANCE);
        for (int i = 0; i < items.size(); i++) {
            item(list, (start + i) + ".", items.get(i), column, indent);
        }
        pages.skip(TypeStyle.BODY.after() - TypeStyle.LIST_ITEM.after());
    }

    private void item(Tag list, String label, List<Block> blocks, Column column, double indent) {
        var item = list.child("LI", language);
        labels.add(new Label(item.child("Lbl", language), label(label, column.width()), column));
        var body = item.child("LBody", language);
        var inner = column.indented(indent, language.rightToLeft());
        blocks.forEach(block -> write(body, block, inner, TypeStyle.LIST_ITEM));
        if (!labels.isEmpty()) {
            flow(body.child("P", language), label("\u200B", inner.width()), inner);
        }
    }

    private TextBlock label(String text, double width) {
        return TextBlock.of(language, StyledText.of(language, text, TextStyle.PLAIN), TypeStyle.LIST_ITEM, width);
    }

    /** No page ends with the first line of a paragraph, and none begins with the last. */
    private void flow(Tag tag, TextBlock block, Column column) {
        int done = 0;
        while (done < block.lines()) {
            int here = linesHere(block, done);
            for (int i = 0; i < here; i++, done++) {
                double baseline = block.baseline(pages.y());
                drawLabels(baseline);
                block.drawLine(done, pages.sheet(), tag, column.left(), column.right(), baseline);
                pages.advance(block.lineHeight());
            }
            if (done < block.lines()) {
                pages.start();
            }
        }
        pages.skip(block.style().after());
    }

    private int linesHere(TextBlock block, int done) {
        int left = block.lines() - done;
        int fitting = (int) Math.floor(pages.room() / block.lineHeight());
        if (left <= fitting) {
            return left;
        }
        int here = Math.min(fitting, left - 2);
        if (here >= 2) {
            return here;
        }
        return pages.isFresh() ? Math.max(1, Math.min(fitting, left)) : 0;
    }

    /** The labels of items that begin with this line. */
    private void drawLabels(double baseline) {
        labels.forEach(label -> label.block()
                .drawLine(
                        0,
                        pages.sheet(),
                        label.tag(),
                        label.column().left(),
                        label.column().right(),
                        baseline));
        labels.clear();
    }

    private record Label(Tag tag, TextBlock block, Column column) {}
}
