package no.leietileie.letter.document;

import java.util.List;

/** What line art is made of; lengths are from its upper left corner, to the right and downwards. */
public sealed interface Shape {

    record Box(double left, double top, double width, double height, Ink ink) implements Shape {}

    /** @param points x and y in turn */
    record Stroke(List<Double> points, double thickness, boolean dashed, Ink ink) implements Shape {

        public Stroke {
            points = List.copyOf(points);
        }
    }

    record Words(String text, double x, double baseline, double size, Anchor anchor, Ink ink) implements Shape {

        public Words {
            text = Characters.printable(text);
        }
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
