package no.leietileie.letter.document;

import java.util.List;
import java.util.Locale;

/** Line art as SVG that stands alone; every text is escaped here. */
public final class LineArtSvg {

    private LineArtSvg() {}

    public static String of(LineArt art) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\""
                                .formatted(number(art.width()), number(art.height())))
                .append(" font-family=\"system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif\">")
                .append("<title>")
                .append(escaped(art.alternative()))
                .append("</title><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        art.shapes().forEach(shape -> svg.append(element(shape)));
        return svg.append("</svg>").toString();
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Box(double left, double top, double width, double height, Ink ink) ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(number(left), number(top), number(width), number(height), ink.hex());
            case Shape.Stroke(var points, double thickness, boolean dashed, Ink ink) ->
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                        .formatted(
                                points(points),
                                ink.hex(),
                                number(thickness),
                                dashed ? " stroke-dasharray=\"6 4\"" : "");
            case Shape.Words(String text, double x, double baseline, double size, Shape.Anchor anchor, Ink ink) ->
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                        .formatted(
                                number(x),
                                number(baseline),
                                number(size),
                                anchor.name().toLowerCase(Locale.ROOT),
                                ink.hex(),
                                escaped(text));
        };
    }

    private static String points(List<Double> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(point -> text.append(number(point)).append(' '));
        return text.toString().strip();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
