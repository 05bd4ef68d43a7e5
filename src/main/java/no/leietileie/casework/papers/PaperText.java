package no.leietileie.casework.papers;

import java.util.ArrayList;
import java.util.List;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;

/** Builds the text of a paper from top to bottom; what is blank is left out. */
public final class PaperText {

    private final List<Block> blocks = new ArrayList<>();

    public PaperText heading(int level, String words) {
        blocks.add(new Block.Heading(level, List.of(plain(words))));
        return this;
    }

    /** Each line of the text becomes a paragraph. */
    public PaperText paragraph(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(paragraphOf(line)));
        return this;
    }

    /** A paragraph that begins with its label in bold. */
    public PaperText labelled(String label, String words) {
        if (!words.isBlank()) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Text(label + " ", true), plain(words))));
        }
        return this;
    }

    public PaperText bullets(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.BulletList(items.stream()
                    .map(item -> List.<Block>of(paragraphOf(item)))
                    .toList()));
        }
        return this;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private static Block paragraphOf(String words) {
        return new Block.Paragraph(List.of(plain(words)));
    }

    private static Inline plain(String words) {
        return new Inline.Text(words, false);
    }
}
