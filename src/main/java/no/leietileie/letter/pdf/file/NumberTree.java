package no.leietileie.letter.pdf.file;

import static no.leietileie.letter.pdf.file.PdfSyntax.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** From the keys that pages and annotations carry back to the structure (ISO 32000-1, 7.9.7), written in leaves. */
final class NumberTree {

    private static final int ENTRIES_A_LEAF = 128;

    private final PdfOutput out;
    private final TreeMap<Integer, String> waiting = new TreeMap<>();
    private final List<Integer> leaves = new ArrayList<>();
    private int keys;

    NumberTree(PdfOutput out) {
        this.out = out;
    }

    int nextKey() {
        return keys++;
    }

    void put(int key, String value) {
        waiting.put(key, value);
    }

    /** Called when every key that was given out has its value. */
    void writeFullLeaves() {
        if (waiting.size() >= ENTRIES_A_LEAF) {
            writeLeaf();
        }
    }

    int write() {
        if (!waiting.isEmpty()) {
            writeLeaf();
        }
        return out.object("<</Kids" + PdfSyntax.references(leaves) + ">>");
    }

    int keys() {
        return keys;
    }

    private void writeLeaf() {
        var body = new StringBuilder("<</Limits[" + waiting.firstKey() + " " + waiting.lastKey() + "]/Nums[");
        waiting.forEach(
                (key, value) -> body.append(key).append(' ').append(value).append(' '));
        leaves.add(out.object(body.append("]>>")));
        waiting.clear();
    }

    static String element(Tag tag) {
        return reference(tag.object());
    }
}
