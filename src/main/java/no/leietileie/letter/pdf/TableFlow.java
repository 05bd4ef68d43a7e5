package no.leietileie.letter.pdf;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.pdf.file.Tag;

/** A table over as many pages as it needs; no row is divided, and a short table not either. */
final class TableFlow {

    private static final TypeStyle STYLE = TypeStyle.FACT;
    private static final double BETWEEN = 8;
    private static final double PADDING = 2.5;
    /** In points: about a third of a page. */
    private static final double LONGEST_UNDIVIDED = 260;

    /** The names of the rows keep at least this share of the width. */
    private static final double NAMES = 0.28;

    private final LetterPages pages;
    private final LanguageTag language;

    TableFlow(LetterPages pages, LanguageTag language) {
        this.pages = pages;
        this.language = language;
    }

    void write(Tag parent, List<String> headers, List<List<String>> rows, Column column) {
        Tag table = parent.child("Table", language);
        double[] widths = widths(headers, rows, column.width());
        pages.keep(Math.min(LONGEST_UNDIVIDED, height(List.of(headers), widths) + height(rows, widths)));
        row(table, headers, widths, column, true);
        rows.forEach(row -> row(table, row, widths, column, false));
        pages.skip(TypeStyle.BODY.after());
    }

    private double height(List<List<String>> rows, double[] widths) {
        return rows.stream().mapToDouble(cells -> height(blocks(cells, widths))).sum();
    }

    private static double height(List<TextBlock> blocks) {
        return blocks.stream().mapToDouble(TextBlock::height).max().orElse(0) + 2 * PADDING;
    }

    private List<TextBlock> blocks(List<String> cells, double[] widths) {
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            blocks.add(block(cells.get(i), widths[i] - (i == 0 ? 0 : BETWEEN) + 0.1));
        }
        return blocks;
    }

    private double[] widths(List<String> headers, List<List<String>> rows, double all) {
        double[] widths = new double[headers.size()];
        double others = 0;
        double most = all * (1 - NAMES) / Math.max(1, widths.length - 1);
        for (int i = 1; i < widths.length; i++) {
            double widest = block(headers.get(i), most).widest();
            for (List<String> row : rows) {
                widest = Math.max(widest, block(row.get(i), most).widest());
            }
            widths[i] = Math.min(most, widest + BETWEEN);
            others += widths[i];
        }
        widths[0] = all - others;
        return widths;
    }

    private void row(Tag table, List<String> cells, double[] widths, Column column, boolean head) {
        List<TextBlock> blocks = blocks(cells, widths);
        double height = height(blocks);
        pages.keep(height);
        Tag row = table.child("TR", language);
        double left = column.left();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            double from = i == 0 ? left : left + widths[i] - block.widest();
            Tag cell = head || i == 0 ? row.tableHeader(language, head ? "Column" : "Row") : row.child("TD", language);
            block.draw(pages.sheet(), cell, from, left + widths[i], pages.y() - PADDING);
            left += widths[i];
        }
        double bottom = pages.y() - height;
        pages.sheet().decoration(() -> pages.sheet().rectangle(column.left(), bottom, column.width(), 0.4));
        pages.advance(height);
    }

    private TextBlock block(String text, double width) {
        return TextBlock.of(language, List.of(new Inline.Text(text, false)), STYLE, width);
    }
}
