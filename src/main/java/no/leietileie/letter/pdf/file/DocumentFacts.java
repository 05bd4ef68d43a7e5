package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import no.leietileie.base.LanguageTag;

/**
 * What a file says about itself, in the two ways that PDF has and that must agree.
 *
 * @param created the letter's date: the same letter always becomes the same file
 */
public record DocumentFacts(String title, String author, LanguageTag language, LocalDate created) {

    private static final String PRODUCER = "Leie til eie";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String XMP = template();

    String information() {
        var date = "(D:" + created.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z)";
        return "<</Title" + PdfSyntax.text(title) + "/Author" + PdfSyntax.text(author) + "/Producer(" + PRODUCER
                + ")/CreationDate" + date + "/ModDate" + date + ">>";
    }

    /** Entries of the catalogue: the metadata and what the colours mean. */
    String write(PdfOutput out) {
        var xmp = XMP.replace("${title}", escaped(title))
                .replace("${author}", escaped(author))
                .replace("${producer}", PRODUCER)
                .replace("${date}", created + "T00:00:00Z");
        var bytes = xmp.getBytes(StandardCharsets.UTF_8);
        int metadata = out.reserve();
        out.rawStream(metadata, "/Type/Metadata/Subtype/XML", bytes);
        return "/Metadata " + reference(metadata) + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                + "/OutputConditionIdentifier(sRGB)/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)"
                + "/DestOutputProfile " + reference(out.stream("/N 3", SRGB)) + ">>]";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("$", "&#36;");
    }

    private static String template() {
        try (var resource = DocumentFacts.class.getResourceAsStream("metadata.xmp")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
