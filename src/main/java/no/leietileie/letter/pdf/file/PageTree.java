package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.util.ArrayList;
import java.util.List;

/** All pages of a file in two levels; a node is written when it is full. */
final class PageTree {

    private static final int PAGES_A_NODE = 64;

    private final PdfOutput out;
    private final int root;
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private int count;

    PageTree(PdfOutput out) {
        this.out = out;
        this.root = out.reserve();
    }

    /** Takes the page in and gives the node that it has to name as its parent. */
    int add(int page) {
        if (pages.size() == PAGES_A_NODE) {
            writeNode();
        }
        if (pages.isEmpty()) {
            nodes.add(out.reserve());
        }
        pages.add(page);
        count++;
        return nodes.getLast();
    }

    int count() {
        return count;
    }

    int write() {
        writeNode();
        out.object(root, "<</Type/Pages/Count " + count + "/Kids" + PdfSyntax.references(nodes) + ">>");
        return root;
    }

    private void writeNode() {
        out.object(
                nodes.getLast(),
                "<</Type/Pages/Parent " + reference(root) + "/Count " + pages.size() + "/Kids"
                        + PdfSyntax.references(pages) + ">>");
        pages.clear();
    }
}
