package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/** An element of the structure tree: what a part of the text is, and in which language (ISO 32000-1, 14.7). */
public final class Tag {

    private final PdfOutput out;
    private final int object;
    private final int parent;
    private final String role;
    private final @Nullable LanguageTag language;
    private final StringBuilder attributes = new StringBuilder();
    private final List<String> children = new ArrayList<>();
    private final List<Tag> elements = new ArrayList<>();
    private int page;

    Tag(PdfOutput out, int parent, String role, @Nullable LanguageTag language) {
        this.out = out;
        this.object = out.reserve();
        this.parent = parent;
        this.role = role;
        this.language = language;
    }

    /** @param language null where it is that of the element around it */
    public Tag child(String childRole, @Nullable LanguageTag childLanguage) {
        var child = new Tag(out, object, childRole, childLanguage);
        elements.add(child);
        children.add(reference(child.object));
        return child;
    }

    /** A picture, with what to say in its place. */
    public Tag figure(
            LanguageTag figureLanguage, String alternative, double left, double bottom, double right, double top) {
        var figure = child("Figure", figureLanguage);
        figure.attributes
                .append("/Alt")
                .append(PdfSyntax.text(alternative))
                .append("/A<</O/Layout/Placement/Block/BBox[")
                .append(PdfSyntax.numbers(left, bottom, right, top))
                .append("]>>");
        return figure;
    }

    /** @param numbering {@code Disc} or {@code Decimal} */
    public Tag list(LanguageTag listLanguage, String numbering) {
        var list = child("L", listLanguage);
        list.attributes.append("/A<</O/List/ListNumbering/").append(numbering).append(">>");
        return list;
    }

    /** @param scope {@code Column} or {@code Row}: what the header is of */
    public Tag tableHeader(LanguageTag headerLanguage, String scope) {
        var header = child("TH", headerLanguage);
        header.attributes.append("/A<</O/Table/Scope/").append(scope).append(">>");
        return header;
    }

    public String role() {
        return role;
    }

    int object() {
        return object;
    }

    void mark(int onPage, int mark) {
        if (page == 0) {
            page = onPage;
        }
        children.add(
                page == onPage
                        ? Integer.toString(mark)
                        : "<</Type/MCR/Pg " + reference(onPage) + "/MCID " + mark + ">>");
    }

    void annotation(int onPage, int annotation) {
        children.add("<</Type/OBJR/Pg " + reference(onPage) + "/Obj " + reference(annotation) + ">>");
    }

    /** With everything below it; nothing can be added afterwards. */
    void write() {
        elements.forEach(Tag::write);
        var body = new StringBuilder("<</S/").append(role).append("/P ").append(reference(parent));
        if (language != null) {
            body.append("/Lang(").append(language.value()).append(')');
        }
        if (page != 0) {
            body.append("/Pg ").append(reference(page));
        }
        out.object(
                object,
                body.append(attributes)
                        .append("/K[")
                        .append(String.join(" ", children))
                        .append("]>>"));
    }
}
