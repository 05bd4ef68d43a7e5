package no.leietileie.throughput.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final int LIMIT = 5;
    private static final Cell SOLD = new Cell("exit/BOUGHT_OWN:year", 2026, Slice.ALL);
    private static final Cell PROCEEDS = new Cell("proceeds:year", 2026, Slice.ALL);

    @Test
    void a_sum_is_told_in_hundred_thousands_where_sales_and_those_with_amounts_may_be_counted() {
        assertThat(proceeds(5, new ShownCount(5L))).containsEntry(PROCEEDS, 6.2);
    }

    @Test
    void a_sum_is_hidden_with_the_number_of_all_sales() {
        assertThat(proceeds(5, ShownCount.HIDDEN)).isEmpty();
    }

    @Test
    void a_sum_of_fewer_than_may_be_counted_is_hidden() {
        assertThat(proceeds(4, new ShownCount(9L))).isEmpty();
    }

    private static Map<Cell, Double> proceeds(int sales, ShownCount all) {
        var measures = new Measures(LIMIT);
        var ledger = new Ledger(new HashMap<>(Map.of(SOLD, all)), measures, TODAY);
        List<FigureCount> sold = LongStream.range(0, sales)
                .mapToObj(household -> sale(household, 1))
                .toList();
        ledger.tellProceeds(ledger.priced(sold).shown(LIMIT), Collections.nCopies(sales, sale(0, 123_456_700)));
        Map<Cell, Double> told = new HashMap<>(measures.values());
        told.keySet().removeIf(cell -> !cell.slice().equals(Slice.ALL));
        return told;
    }

    private static FigureCount sale(long household, long number) {
        return new FigureCount(1, 0, "sold", 2026 * 12 + 2, 1, number, new Crowd(Set.of(household), LIMIT));
    }
}
