package no.leietileie.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

final class Pages {

    private Pages() {}

    static int of(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawings of all pages, each once however many pages have it. */
    static Set<COSObjectKey> contents(byte[] file) {
        Set<COSObjectKey> contents = new HashSet<>();
        try (var document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                contents.add(((COSObject) page.getCOSObject().getItem(COSName.CONTENTS)).getKey());
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
