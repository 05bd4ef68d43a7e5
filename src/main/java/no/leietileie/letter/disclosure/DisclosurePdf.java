package no.leietileie.letter.disclosure;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.MissingGlyph;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.register.ui.disclosure.DisclosureFormat;
import no.leietileie.register.ui.disclosure.DisclosureReport;
import org.springframework.stereotype.Component;

/** The report as a letter to the household: PDF/A and PDF/UA, as every letter is. */
@Component
class DisclosurePdf implements DisclosureFormat {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final MunicipalitySettings settings;

    DisclosurePdf(MunicipalitySettings settings) {
        this.settings = settings;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mimeType() {
        return "application/pdf";
    }

    @Override
    public String titleKey() {
        return "disclosure.pdf";
    }

    /** What somebody once typed may hold characters that no font has: they become question marks, the rest is printed. */
    @Override
    public void write(DisclosureReport report, OutputStream out) throws IOException {
        LocalDate date = LocalDate.ofInstant(report.madeAt(), OSLO);
        Letterhead head = settings.letterheadOn(date);
        Letter letter = new DisclosureLetter(report, Set.of()).on(head, date);
        Set<Integer> missing = LetterPdf.missingGlyphs(letter).stream()
                .map(MissingGlyph::codePoint)
                .collect(toSet());
        out.write(LetterPdf.of(missing.isEmpty() ? letter : new DisclosureLetter(report, missing).on(head, date)));
    }
}
