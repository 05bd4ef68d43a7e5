package no.leietileie.throughput.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final int LIMIT = 5;

    @Test
    void the_median_is_the_lower_of_the_two_in_the_middle_and_nine_of_ten_are_within_the_other() {
        var measures = measured(
                IntStream.rangeClosed(1, 10).mapToObj(MeasuresTest::days).toList());

        assertThat(measures.values().get(cell(Keys.MEDIAN))).isEqualTo(5);
        assertThat(measures.values().get(cell(Keys.NINE_OF_TEN))).isEqualTo(9);
    }

    @Test
    void five_are_measured_and_four_are_not() {
        assertThat(measured(IntStream.range(0, 5).mapToObj(MeasuresTest::days).toList())
                        .values())
                .containsKey(cell(Keys.MEDIAN));
        assertThat(measured(IntStream.range(0, 4).mapToObj(MeasuresTest::days).toList())
                        .values())
                .isEmpty();
    }

    private static FigureCount days(int days) {
        return new FigureCount(1, 0, "waiting", 0, days, 1, new Crowd(Set.of((long) days), LIMIT));
    }

    private static Measures measured(List<FigureCount> counts) {
        var measures = new Measures(LIMIT);
        measures.lengths(Keys.WAITING, counts);
        return measures;
    }

    private static Cell cell(String kind) {
        return new Cell(Keys.WAITING + kind, 0, Slice.ALL);
    }
}
