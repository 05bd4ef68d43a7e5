package no.leietileie.letter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline.Link;
import no.leietileie.letter.pdf.file.Colour;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;
import no.leietileie.letter.pdf.text.Line;
import no.leietileie.letter.pdf.text.Line.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Puts one line on a sheet. It is drawn from left to right, and its tags are put in the order of reading, which is another in
 * a line from right to left with a link in it.
 *
 * @param x of the left end of the line
 */
record LineDrawing(Sheet sheet, TypeStyle style, double x, double baseline) {

    void draw(Line line, Tag tag, LanguageTag language, LinkTags links) {
        var segments = segments(line);
        if (segments.size() == 1 && segments.getFirst().link() == null) {
            sheet.in(tag);
            drawText(segments.getFirst(), style.colour());
            return;
        }
        sheet.close();
        var owners = owners(segments, tag, language, links);
        for (var segment : segments) {
            sheet.mark(owners.getOrDefault(segment, tag));
            if (segment.link() == null) {
                drawText(segment, style.colour());
            } else {
                drawLink(segment, segment.link(), owners.getOrDefault(segment, tag), language);
            }
        }
        sheet.close();
    }

    /** Tells each tag of its marks before they are drawn: their numbers are known, for they count up. */
    private Map<Segment, Tag> owners(List<Segment> segments, Tag tag, LanguageTag language, LinkTags links) {
        var owners = new HashMap<Segment, Tag>();
        int first = sheet.nextMark();
        segments.stream().sorted(Comparator.comparingInt(Segment::start)).forEach(segment -> {
            var link = segment.link();
            var owner = link == null ? tag : links.of(link, tag, language);
            owners.put(segment, owner);
            sheet.read(owner, first + segment.index());
        });
        return owners;
    }

    private void drawText(Segment segment, Colour colour) {
        sheet.colour(colour);
        segment.pieces().forEach(piece -> sheet.text(piece, x, baseline, style.size()));
    }

    private void drawLink(Segment segment, Link link, Tag tag, LanguageTag language) {
        drawText(segment, Colour.LINK);
        double left = x + segment.left();
        double right = x + segment.right();
        sheet.rectangle(left, baseline - style.size() * 0.14, right - left, style.size() * 0.05);
        sheet.link(
                tag,
                link.target(),
                language,
                link.target().toString(),
                left,
                baseline - style.size() * 0.3,
                right,
                baseline + style.size());
    }

    private static List<Segment> segments(Line line) {
        var segments = new ArrayList<Segment>();
        for (var piece : line.pieces()) {
            var link = piece.style().link();
            if (segments.isEmpty() || segments.getLast().link() != link) {
                segments.add(new Segment(segments.size(), link, new ArrayList<>()));
            }
            segments.getLast().pieces().add(piece);
        }
        return segments;
    }

    /** Neighbours in a line that belong to the same link, or to none. */
    private record Segment(int index, @Nullable Link link, List<Piece> pieces) {

        int start() {
            return pieces.stream().mapToInt(Piece::start).min().orElseThrow();
        }

        double left() {
            return pieces.getFirst().x();
        }

        double right() {
            return pieces.getLast().right();
        }
    }
}
