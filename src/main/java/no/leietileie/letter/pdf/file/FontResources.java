package no.leietileie.letter.pdf.file;

import java.util.LinkedHashMap;
import java.util.Map;
import no.leietileie.letter.pdf.font.Face;

/** The faces of a file: all pages share one dictionary, and each face is written once, at the end. */
final class FontResources {

    private final PdfOutput out;
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();

    FontResources(PdfOutput out) {
        this.out = out;
    }

    EmbeddedFont of(Face face) {
        return fonts.computeIfAbsent(face, used -> new EmbeddedFont(used, "F" + fonts.size(), out.reserve()));
    }

    /** The dictionary to be put behind {@code /Font}. */
    String write() {
        var dictionary = new StringBuilder("<<");
        for (var font : fonts.values()) {
            font.writeTo(out);
            dictionary.append('/').append(font.resource()).append(' ').append(PdfSyntax.reference(font.object()));
        }
        return dictionary.append(">>").toString();
    }
}
