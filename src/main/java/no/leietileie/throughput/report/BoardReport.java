package no.leietileie.throughput.report;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.FigureTable;
import no.leietileie.throughput.drawing.Headline;
import no.leietileie.throughput.drawing.Wording;
import no.leietileie.throughput.picture.ChartPicture;

/**
 * The text of the report.
 *
 * @param part of the municipality and year, in words
 * @param madeBy who asked for it, and when
 */
record BoardReport(
        Dashboard dashboard,
        List<Headline> headlines,
        List<Drawing> drawings,
        Wording words,
        String part,
        String madeBy) {

    LetterBody body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, words.text("board-report.title")));
        blocks.add(paragraph(words.text(
                "board-report.about", part, Formats.time(dashboard.snapshot().countedAt()), madeBy)));
        blocks.add(new Block.Table(
                List.of(
                        words.text("board-report.number"),
                        words.text("board-report.now"),
                        words.text("board-report.before")),
                headlines.stream()
                        .map(headline -> List.of(headline.title(), headline.number(), headline.before()))
                        .toList()));
        drawings.forEach(drawing -> add(drawing, blocks));
        blocks.add(heading(2, words.text("board-report.secrecy")));
        blocks.add(
                paragraph(words.text("throughput.secrecy", dashboard.snapshot().threshold())));
        return new LetterBody(new LanguageTag(words.locale().getLanguage()), blocks);
    }

    private void add(Drawing drawing, List<Block> blocks) {
        blocks.add(heading(2, drawing.title()));
        if (drawing.absent() != null) {
            blocks.add(paragraph(drawing.absent()));
            return;
        }
        blocks.add(paragraph(drawing.message()));
        blocks.add(new Block.Art(ChartPicture.withoutTitle(drawing)));
        blocks.add(new Block.Table(
                drawing.table().headers(),
                drawing.table().rows().stream().map(FigureTable.Row::texts).toList()));
        blocks.add(paragraph(words.text("figure.definition") + ": " + drawing.definition()));
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, List.of(new Inline.Text(text, false)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text, false)));
    }
}
