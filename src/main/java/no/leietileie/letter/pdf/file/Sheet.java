package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.pdf.text.Line.Piece;
import org.jspecify.annotations.Nullable;

/** A page while it is being filled. Everything on it belongs to a tag or is an artifact. */
public final class Sheet {

    private final PdfFile file;
    private final int object;
    private final int key;
    private final ContentStream content;
    private final List<Tag> owners = new ArrayList<>();
    private final List<Integer> annotations = new ArrayList<>();
    private @Nullable Tag open;
    private @Nullable Colour colour = Colour.BLACK;

    Sheet(PdfFile file, FontResources fonts) {
        this.file = file;
        this.object = file.output().reserve();
        this.key = file.structure().nextKey();
        this.content = new ContentStream(fonts);
    }

    /** What is drawn from now on belongs to this tag. */
    public Sheet in(Tag tag) {
        if (open != tag) {
            int mark = nextMark();
            tag.mark(object, mark);
            mark(tag);
        }
        return this;
    }

    /** The number that the next call of {@link #mark} will use. */
    public int nextMark() {
        return owners.size();
    }

    /** As {@link #in}, where the order of drawing is not that of reading and the caller tells the tag by {@link #read}. */
    public void mark(Tag tag) {
        close();
        content.begin(tag.role(), nextMark());
        owners.add(tag);
        open = tag;
    }

    public void read(Tag tag, int mark) {
        tag.mark(object, mark);
    }

    public void close() {
        if (open != null) {
            content.end();
            open = null;
        }
    }

    /** @param baseline in points from the lower edge, as all heights on a sheet */
    public void text(Piece piece, double x, double baseline, double size) {
        content.text(piece, x, baseline, size);
    }

    public void colour(Colour wanted) {
        if (colour != wanted) {
            content.operation("rg", wanted.red(), wanted.green(), wanted.blue());
            colour = wanted;
        }
    }

    /** Any colour, for areas and words of a drawing. */
    public void fill(double red, double green, double blue) {
        content.operation("rg", red, green, blue);
        colour = null;
    }

    /** @param points x and y in turn */
    public void line(double[] points, double thickness, boolean dashed, double red, double green, double blue) {
        if (points.length < 4) {
            return;
        }
        content.operation("q").operation("RG", red, green, blue).operation("w", thickness);
        if (dashed) {
            content.operation("[4 3] 0 d");
        }
        content.operation("m", points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.operation("l", points[i], points[i + 1]);
        }
        content.operation("S").operation("Q");
    }

    public void rectangle(double left, double bottom, double width, double height) {
        content.operation("re", left, bottom, width, height).operation("f");
    }

    public void picture(Picture picture, double left, double bottom, double width, double height) {
        content.operation("q").operation("cm", width, 0, 0, height, left, bottom);
        content.operation("/" + picture.resource() + " Do").operation("Q");
    }

    /** A place to click. */
    public void link(Tag tag, URI target, LanguageTag language, String description, double... box) {
        int structureKey = file.structure().nextKey();
        int annotation = file.output()
                .object("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + PdfSyntax.numbers(box)
                        + "]/StructParent "
                        + structureKey + "/Lang(" + language.value() + ")/Contents" + PdfSyntax.text(description)
                        + "/A<</S/URI/URI" + uri(target) + ">>>>");
        annotations.add(annotation);
        tag.annotation(object, annotation);
        file.structure().put(structureKey, NumberTree.element(tag));
    }

    /** What repeats on every page and is not read aloud. */
    public void artifact(String kind, Runnable drawing) {
        close();
        content.beginArtifact("/Type/Pagination/Subtype/" + kind);
        drawing.run();
        content.end();
    }

    /** What divides and is not read aloud. */
    public void decoration(Runnable drawing) {
        close();
        content.beginArtifact("/Type/Layout");
        colour(Colour.GREY);
        drawing.run();
        content.end();
    }

    void write(int parent, int resources) {
        close();
        var out = file.output();
        int stream = out.sharedStream(content.bytes());
        out.object(
                object,
                "<</Type/Page/Parent " + reference(parent) + "/MediaBox[0 0 595.276 841.89]/Resources "
                        + reference(resources) + "/Contents " + reference(stream) + "/Tabs/S/StructParents " + key
                        + (annotations.isEmpty() ? "" : "/Annots" + PdfSyntax.references(annotations)) + ">>");
        file.structure()
                .put(key, PdfSyntax.references(owners.stream().map(Tag::object).toList()));
    }

    int object() {
        return object;
    }

    private static String uri(URI target) {
        return "("
                + target.toASCIIString()
                        .replace("\\", "%5C")
                        .replace("(", "\\(")
                        .replace(")", "\\)") + ")";
    }
}
