package no.leietileie.letter.pdf;

import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Isolation;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterDate;
import no.leietileie.letter.document.LetterLogo;
import no.leietileie.letter.document.LetterWords;
import no.leietileie.letter.document.Sender;
import no.leietileie.letter.pdf.file.PdfFile;
import no.leietileie.letter.pdf.file.Sheet;
import no.leietileie.letter.pdf.file.Tag;
import no.leietileie.letter.pdf.text.StyledText;
import no.leietileie.letter.pdf.text.TextStyle;

/** The top of the first page: who writes, to whom, when and about what. */
final class Letterhead {

    private final PdfFile file;
    private final Sheet sheet;
    private final Tag section;
    private double factsTop = PageGeometry.WINDOW_TOP;

    Letterhead(PdfFile file, Sheet sheet, Tag section) {
        this.file = file;
        this.sheet = sheet;
        this.section = section;
    }

    void write(Letter letter) {
        sender(letter.sender());
        address(letter);
        facts(letter);
        sheet.close();
    }

    private void sender(Sender sender) {
        var language = sender.language();
        var logo = sender.logo();
        if (logo == null) {
            text(
                    language,
                    StyledText.of(language, sender.name(), TextStyle.BOLD),
                    TypeStyle.SENDER,
                    PageGeometry.LEFT,
                    100);
            var address = sender.addressLines();
            if (!address.isEmpty()) {
                beside(
                        language,
                        lines(language, address.getFirst(), TextStyle.PLAIN, address.subList(1, address.size())));
            }
        } else {
            logo(sender, logo);
            beside(language, lines(language, sender.name(), TextStyle.BOLD, sender.addressLines()));
        }
    }

    private void beside(LanguageTag language, StyledText text) {
        text(language, text, TypeStyle.FACT, PageGeometry.FACTS_LEFT, 60);
    }

    private void text(LanguageTag language, StyledText text, TypeStyle style, double left, double millimetres) {
        double width = millimetres * PageGeometry.MM;
        TextBlock.of(language, text, style, width)
                .draw(sheet, section.child("P", language), left, left + width, PageGeometry.LOGO_TOP);
    }

    private void logo(Sender sender, LetterLogo logo) {
        double scale = Math.min(PageGeometry.LOGO_WIDTH / logo.width(), PageGeometry.LOGO_HEIGHT / logo.height());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        double bottom = PageGeometry.LOGO_TOP - height;
        var figure = section.figure(
                sender.language(),
                sender.name(),
                PageGeometry.LEFT,
                bottom,
                PageGeometry.LEFT + width,
                PageGeometry.LOGO_TOP);
        sheet.in(figure).picture(file.picture(logo), PageGeometry.LEFT, bottom, width, height);
    }

    /** In smaller letters when a long name would leave the window. */
    private void address(Letter letter) {
        var language = letter.sender().language();
        var recipient = letter.recipient();
        var lines = lines(language, recipient.name(), TextStyle.PLAIN, recipient.addressLines());
        double width = PageGeometry.WINDOW_RIGHT - PageGeometry.LEFT;
        var block = TextBlock.of(language, lines, TypeStyle.ADDRESS, width);
        if (block.height() > PageGeometry.WINDOW_TOP - PageGeometry.WINDOW_BOTTOM) {
            block = TextBlock.of(language, lines, TypeStyle.SMALL_ADDRESS, width);
        }
        block.draw(
                sheet,
                section.child("P", language),
                PageGeometry.LEFT,
                PageGeometry.WINDOW_RIGHT,
                PageGeometry.WINDOW_TOP);
    }

    private void facts(Letter letter) {
        var words = LetterWords.in(letter.language());
        fact(words, words.date(), List.of(Isolation.value(LetterDate.in(words.language(), letter.date()))));
        var reference = letter.reference();
        if (reference != null) {
            fact(words, words.reference(), List.of(Isolation.leftToRight(reference)));
        }
        var contact = letter.contact();
        if (contact != null) {
            fact(words, words.contact(), contact.lines());
        }
    }

    private void fact(LetterWords words, String name, List<String> lines) {
        var language = words.language();
        var text = lines(language, name, TextStyle.BOLD, lines);
        var block = TextBlock.of(language, text, TypeStyle.FACT, PageGeometry.RIGHT - PageGeometry.FACTS_LEFT);
        block.draw(sheet, section.child("P", language), PageGeometry.FACTS_LEFT, PageGeometry.RIGHT, factsTop);
        factsTop -= block.height() + TypeStyle.FACT.after();
    }

    private static StyledText lines(LanguageTag language, String first, TextStyle style, List<String> more) {
        var lines = StyledText.of(language, first, style);
        more.forEach(line -> lines.withLine(line, TextStyle.PLAIN));
        return lines;
    }

    double bottom() {
        return Math.min(PageGeometry.TEXT_UNDER_LETTERHEAD, factsTop - TypeStyle.TITLE.after());
    }
}
