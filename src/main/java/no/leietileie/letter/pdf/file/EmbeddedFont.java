package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.leietileie.letter.pdf.font.Face;
import no.leietileie.letter.pdf.font.FontSubset;

/**
 * What one file uses of a face. Every pair of glyph and text has a code of its own, so that the same glyph can stand for
 * different characters and each can be read out of the file again.
 */
final class EmbeddedFont {

    private static final int MAPPINGS_A_BLOCK = 100;

    private final Face face;
    private final String resource;
    private final int object;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>(List.of(new Use(0, "")));

    EmbeddedFont(Face face, String resource, int object) {
        this.face = face;
        this.resource = resource;
        this.object = object;
    }

    String resource() {
        return resource;
    }

    int object() {
        return object;
    }

    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), use -> {
            uses.add(use);
            return uses.size() - 1;
        });
    }

    void writeTo(PdfOutput out) {
        var glyphs = new TreeSet<Integer>();
        uses.forEach(use -> glyphs.add(use.glyph()));
        var subset = face.subset(glyphs);
        var name = subsetName(glyphs) + "+" + face.name();
        int descendant = out.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + reference(descriptor(out, name, subset.file())) + "/W[0[" + widths() + "]]/CIDToGIDMap "
                + reference(out.stream("", glyphMap(subset))) + ">>");
        out.object(
                object,
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                        + reference(descendant) + "]/ToUnicode " + reference(out.stream("", toUnicode())) + ">>");
    }

    private int descriptor(PdfOutput out, String name, byte[] file) {
        int program = out.stream("/Length1 " + file.length, file);
        return out.object("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox["
                + PdfSyntax.numbers(face.box()) + "]/ItalicAngle 0"
                + "/Ascent " + PdfSyntax.numbers(face.ascent()) + "/Descent " + PdfSyntax.numbers(-face.descent())
                + "/CapHeight 714/StemV 80/FontFile2 " + reference(program) + ">>");
    }

    private String widths() {
        var widths = new StringBuilder();
        uses.forEach(use -> PdfSyntax.number(widths.append(' '), face.advance(use.glyph())));
        return widths.toString();
    }

    private byte[] glyphMap(FontSubset subset) {
        var map = ByteBuffer.allocate(2 * uses.size());
        uses.forEach(use -> map.putShort((short) subset.number(use.glyph())));
        return map.array();
    }

    private byte[] toUnicode() {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from < uses.size(); from += MAPPINGS_A_BLOCK) {
            int to = Math.min(from + MAPPINGS_A_BLOCK, uses.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                PdfSyntax.hex(map.append('<'), code).append("> <");
                uses.get(code).text().chars().forEach(character -> PdfSyntax.hex(map, character));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Six letters that differ between subsets (ISO 32000-1, 9.6.4). */
    private static String subsetName(TreeSet<Integer> glyphs) {
        var name = new StringBuilder(6);
        int rest = glyphs.hashCode() & Integer.MAX_VALUE;
        for (int i = 0; i < 6; i++, rest /= 26) {
            name.append((char) ('A' + rest % 26));
        }
        return name.toString();
    }

    private record Use(int glyph, String text) {}
}
