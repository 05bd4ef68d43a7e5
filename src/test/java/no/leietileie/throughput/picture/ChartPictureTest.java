package no.leietileie.throughput.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import no.leietileie.letter.document.LineArtSvg;
import no.leietileie.letter.document.Shape;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.FigureKind;
import no.leietileie.throughput.drawing.FigureTable;
import no.leietileie.throughput.drawing.Form;
import no.leietileie.throughput.drawing.Series;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ChartPictureTest {

    @Property(tries = 60)
    void nothing_stands_outside_of_the_picture(
            @ForAll Form form, @ForAll @Size(min = 1, max = 12) List<@DoubleRange(max = 90_000) Double> values) {
        var picture = ChartPicture.of(drawing(form, "Tall", values), "2026, hele kommunen");

        assertThat(picture.shapes()).allSatisfy(shape -> {
            if (shape instanceof Shape.Box box) {
                assertThat(box.left()).isBetween(-0.01, picture.width());
                assertThat(box.left() + box.width()).isLessThanOrEqualTo(picture.width() + 0.01);
                assertThat(box.top()).isGreaterThanOrEqualTo(-0.01);
                assertThat(box.top() + box.height()).isLessThanOrEqualTo(picture.height() + 0.01);
            }
        });
    }

    @Test
    void a_hidden_value_has_no_mark_and_no_number() {
        var picture = ChartPicture.of(drawing(Form.COLUMNS, "Tall", Arrays.asList(7.0, null)), "2026, hele kommunen");

        assertThat(picture.shapes().stream().filter(Shape.Box.class::isInstance))
                .hasSize(1);
        assertThat(picture.shapes().stream()
                        .filter(Shape.Words.class::isInstance)
                        .map(shape -> ((Shape.Words) shape).text()))
                .contains("7");
    }

    @Test
    void a_word_with_markup_in_it_is_a_word() throws Exception {
        var svg =
                LineArtSvg.of(ChartPicture.of(drawing(Form.BARS, "<script>&\"", List.of(1.0)), "2026, hele kommunen"));

        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent()).contains("<script>&\"");
    }

    private static Drawing drawing(Form form, String title, List<Double> values) {
        return new Drawing(
                FigureKind.FLOW,
                title,
                "",
                "",
                form,
                values.stream().map(value -> "x").toList(),
                List.of(new Series("y", values)),
                "",
                0,
                null,
                new FigureTable(List.of(), List.of()),
                null);
    }
}
