package no.leietileie.letter.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Isolation;
import no.leietileie.letter.pdf.file.Colour;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;

/** A page on the net to open with a phone, and its address for those who cannot. */
final class QrCode {

    private static final double DISTANCE = 6 * PageGeometry.MM;

    private final URI target;
    private final BitMatrix modules;

    QrCode(URI target) {
        this.target = target;
        this.modules = encode(target.toASCIIString());
    }

    void write(LetterPages pages, Tag section, LanguageTag language) {
        pages.skip(TypeStyle.BODY.after());
        pages.keep(PageGeometry.QR_SIZE);
        double top = pages.y();
        double bottom = top - PageGeometry.QR_SIZE;
        boolean mirrored = language.rightToLeft();
        double left = mirrored ? PageGeometry.RIGHT - PageGeometry.QR_SIZE : PageGeometry.LEFT;
        var figure = section.figure(language, "QR: " + target, left, bottom, left + PageGeometry.QR_SIZE, top);
        draw(pages.sheet().in(figure), left, top);
        var beside = Column.FULL.indented(PageGeometry.QR_SIZE + DISTANCE, mirrored);
        var text = new Inline.Text(Isolation.leftToRight(target.toString()), false);
        var link =
                TextBlock.of(language, List.of(new Inline.Link(target, List.of(text))), TypeStyle.BODY, beside.width());
        link.draw(
                pages.sheet(),
                section.child("P", language),
                beside.left(),
                beside.right(),
                (top + bottom + link.height()) / 2);
        pages.advance(PageGeometry.QR_SIZE + TypeStyle.BODY.after());
    }

    /** Modules that lie side by side as one rectangle, so that no printer draws gaps between them. */
    private void draw(Sheet sheet, double left, double top) {
        double size = PageGeometry.QR_SIZE / modules.getWidth();
        sheet.colour(Colour.BLACK);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int from = 0; from < modules.getWidth(); from++) {
                int to = from;
                while (to < modules.getWidth() && modules.get(to, row)) {
                    to++;
                }
                if (to > from) {
                    sheet.rectangle(left + from * size, top - (row + 1) * size, (to - from) * size, size);
                    from = to;
                }
            }
        }
    }

    private static BitMatrix encode(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
