package no.leietileie.throughput.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.leietileie.letter.document.LineArt;
import no.leietileie.letter.document.Shape;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Goal;

/** Draws a figure with its title, what it says, its marks and the numbers at them. */
public final class ChartPicture {

    static final double WIDTH = 640;
    private static final double HEAD = 26;
    private static final double FOOT = 22;
    private static final double LEGEND = 22;
    private static final double PLOT = 230;
    private static final double BAR = 26;
    private static final double GAP = 14;

    private ChartPicture() {}

    /** To be looked at without the page. @param source which part and period it is of, and when it was counted */
    public static LineArt of(Drawing drawing, String source) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Words(drawing.title(), 0, 18, 17, Shape.Anchor.START, Palette.TEXT));
        LineArt art = draw(drawing, shapes, HEAD);
        shapes = new ArrayList<>(art.shapes());
        shapes.add(new Shape.Words(source, 0, art.height() + 14, 11, Shape.Anchor.START, Palette.QUIET));
        return new LineArt(art.alternative() + " " + source, art.width(), art.height() + FOOT, List.copyOf(shapes));
    }

    /** Where the title stands beside it anyway. */
    public static LineArt withoutTitle(Drawing drawing) {
        return draw(drawing, new ArrayList<>(), 0);
    }

    private static LineArt draw(Drawing drawing, List<Shape> shapes, double top) {
        double plotTop = legend(drawing, shapes, top + 4);
        int beside =
                drawing.form().isStacked() ? 1 : Math.max(1, drawing.series().size());
        double height = drawing.form().isBars() ? drawing.labels().size() * (BAR * beside * 0.7 + GAP) : PLOT;
        Scale scale = Scale.of(drawing);
        switch (drawing.form()) {
            case BARS, STACKED_BARS -> new BarMarks(drawing, scale, plotTop, height).draw(shapes);
            case LINE -> new LineMarks(new Plot(drawing, scale, plotTop, height)).draw(shapes);
            case COLUMNS, STACKED_COLUMNS -> new ColumnMarks(new Plot(drawing, scale, plotTop, height)).draw(shapes);
        }
        double below = drawing.form().isBars() ? 6 : 26;
        return new LineArt(
                drawing.title() + ". " + drawing.message(), WIDTH, plotTop + height + below, List.copyOf(shapes));
    }

    /** Only where there is more than one thing to tell apart. */
    private static double legend(Drawing drawing, List<Shape> shapes, double top) {
        Goal goal = drawing.goal();
        if (drawing.series().size() < 2 && goal == null) {
            return top + 14;
        }
        double x = 0;
        double y = top + 12;
        for (int i = 0; i < drawing.series().size(); i++) {
            String name = drawing.series().get(i).name();
            if (x + Text.width(name, 12) + 24 > WIDTH) {
                x = 0;
                y += 18;
            }
            shapes.add(new Shape.Box(x, y - 9, 10, 10, Palette.ofSeries(i)));
            shapes.add(new Shape.Words(name, x + 16, y, 12, Shape.Anchor.START, Palette.TEXT));
            x += Text.width(name, 12) + 38;
        }
        if (goal != null) {
            shapes.add(new Shape.Stroke(List.of(x, y - 4, x + 18, y - 4), 2, true, Palette.goal()));
            shapes.add(new Shape.Words(
                    Objects.requireNonNull(goal).name(), x + 24, y, 12, Shape.Anchor.START, Palette.TEXT));
        }
        return y + LEGEND;
    }
}
