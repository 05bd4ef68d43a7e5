package no.leietileie.letter.document;

import java.util.List;

/** What a letter's text is built of, from top to bottom. */
public sealed interface Block {

    /** @param level 1 for the title of a body, 2 and 3 below it */
    record Heading(int level, List<Inline> content) implements Block {

        public static final int DEEPEST = 3;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("No heading of level " + level);
            }
            content = List.copyOf(content);
        }
    }

    record Paragraph(List<Inline> content) implements Block {

        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** @param items each a list of blocks, so that an item can hold paragraphs and lists */
    record BulletList(List<List<Block>> items) implements Block {

        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** @param start the number of the first item */
    record NumberedList(int start, List<List<Block>> items) implements Block {

        public NumberedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Art(LineArt art) implements Block {}

    /**
     * Short texts and numbers in rows; the first column names the rows and the others stand to the right.
     *
     * @param rows each as long as the headers
     */
    record Table(List<String> headers, List<List<String>> rows) implements Block {

        public Table {
            headers = headers.stream().map(Characters::printable).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(Characters::printable).toList())
                    .toList();
        }
    }
}
