package no.leietileie.letter.document;

import java.util.List;

/**
 * A drawing of lines, areas and words, that stays sharp at every size.
 *
 * @param alternative what it says, for those who do not see it
 */
public record LineArt(String alternative, double width, double height, List<Shape> shapes) {

    public LineArt {
        alternative = Characters.printable(alternative);
        shapes = List.copyOf(shapes);
    }
}
