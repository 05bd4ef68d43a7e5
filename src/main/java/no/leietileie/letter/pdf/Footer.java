package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterWords;
import no.leietileie.letter.pdf.file.Colour;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.text.StyledText;
import no.leietileie.letter.pdf.text.TextStyle;

/** The foot of every page: who writes, and the number of the page within its letter. */
final class Footer {

    private static final double RULE = 0.5;

    private Footer() {}

    static void write(Letter letter, List<Sheet> sheets) {
        var words = LetterWords.in(letter.language());
        var sender = line(letter.sender().language(), letter.sender().name());
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var page = line(words.language(), words.page(i + 1, sheets.size()));
            sheet.artifact("Footer", () -> {
                sheet.colour(Colour.GREY);
                sheet.rectangle(
                        PageGeometry.LEFT, PageGeometry.FOOTER_RULE, PageGeometry.RIGHT - PageGeometry.LEFT, RULE);
                sender.drawUntagged(sheet, PageGeometry.LEFT + sender.widest(), PageGeometry.FOOTER_BASELINE);
                page.drawUntagged(sheet, PageGeometry.RIGHT, PageGeometry.FOOTER_BASELINE);
            });
        }
    }

    private static TextBlock line(LanguageTag language, String text) {
        return TextBlock.of(
                language,
                StyledText.of(language, text, TextStyle.PLAIN),
                TypeStyle.FOOTER,
                (PageGeometry.RIGHT - PageGeometry.LEFT) * 0.7);
    }
}
