package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.LetterLogo;

/** A PDF/A-2a and PDF/UA-1 file that is written from its first letter to its last. */
public final class PdfFile {

    private final PdfOutput out;
    private final DocumentFacts facts;
    private final PageTree pages;
    private final NumberTree structure;
    private final FontResources fonts;
    private final Map<LetterLogo, Picture> pictures = new IdentityHashMap<>();
    private final List<Integer> parts = new ArrayList<>();
    private final int resources;
    private final int structureRoot;
    private final int document;

    public PdfFile(OutputStream out, DocumentFacts facts) {
        this.out = new PdfOutput(out);
        this.facts = facts;
        this.pages = new PageTree(this.out);
        this.structure = new NumberTree(this.out);
        this.fonts = new FontResources(this.out);
        this.resources = this.out.reserve();
        this.structureRoot = this.out.reserve();
        this.document = this.out.reserve();
    }

    /** The structure of one letter; written with its pages by {@link #write}. */
    public Tag part(LanguageTag language) {
        return new Tag(out, document, "Part", language);
    }

    public Sheet sheet() {
        return new Sheet(this, fonts);
    }

    public Picture picture(LetterLogo logo) {
        return pictures.computeIfAbsent(logo, key -> {
            int object = out.reserve();
            out.rawStream(
                    object,
                    "/Type/XObject/Subtype/Image/Width " + key.width() + "/Height " + key.height()
                            + "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/DecodeParms<</Predictor 15"
                            + "/Colors 3/BitsPerComponent 8/Columns " + key.width() + ">>",
                    PngData.of(key.png()));
            return new Picture("P" + pictures.size(), object);
        });
    }

    public void write(Tag part, List<Sheet> sheets) {
        sheets.forEach(sheet -> sheet.write(pages.add(sheet.object()), resources));
        part.write();
        parts.add(part.object());
        structure.writeFullLeaves();
    }

    public int pages() {
        return pages.count();
    }

    /** @throws IllegalStateException when there is no page: a PDF has at least one */
    public void finish() {
        if (pages.count() == 0) {
            throw new IllegalStateException("A file without a page");
        }
        out.object(resources, "<</Font" + fonts.write() + pictureResources() + ">>");
        out.object(document, "<</S/Document/P " + reference(structureRoot) + "/K" + PdfSyntax.references(parts) + ">>");
        out.object(
                structureRoot,
                "<</Type/StructTreeRoot/K " + reference(document) + "/ParentTree " + reference(structure.write())
                        + "/ParentTreeNextKey " + structure.keys() + ">>");
        int catalog = out.object("<</Type/Catalog/Pages " + reference(pages.write()) + "/StructTreeRoot "
                + reference(structureRoot) + "/MarkInfo<</Marked true>>/Lang("
                + facts.language().value()
                + ")/ViewerPreferences<</DisplayDocTitle true>>" + facts.write(out) + ">>");
        out.finish(catalog, out.object(facts.information()));
    }

    private String pictureResources() {
        var dictionary = new StringBuilder("/XObject<<");
        pictures.values()
                .forEach(picture -> dictionary
                        .append('/')
                        .append(picture.resource())
                        .append(' ')
                        .append(reference(picture.object())));
        return dictionary.append(">>").toString();
    }

    PdfOutput output() {
        return out;
    }

    NumberTree structure() {
        return structure;
    }
}
