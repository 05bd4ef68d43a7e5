package no.leietileie.throughput.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.leietileie.base.ui.Languages;
import no.leietileie.municipality.programme.TargetData;
import no.leietileie.municipality.programme.TargetKind;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Period;
import no.leietileie.throughput.counting.Cell;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ShownCount;
import no.leietileie.throughput.counting.Slice;
import no.leietileie.throughput.counting.Snapshot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;

class DrawingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final Drawings drawings = new Drawings(BeanUtils.instantiateClass(Languages.class));
    private final Map<Cell, ShownCount> counts = new HashMap<>();
    private final Map<Cell, Double> measures = new HashMap<>();

    @Test
    void before_a_running_sum_begins_there_is_no_number_and_no_nought() {
        // What is added up begins in January this year, and began in September last year.
        IntStream.rangeClosed(0, 4).forEach(month -> count(Keys.CONTACTS, 2026 * 12 + month, 10 + month));
        IntStream.rangeClosed(8, 11).forEach(month -> count(Keys.CONTACTS, 2025 * 12 + month, 30 + month));

        var thisYear = draw(FigureKind.CONTACTS, DashboardFilter.of(2026), Map.of());
        var lastYear = draw(FigureKind.CONTACTS, DashboardFilter.of(2025), Map.of());

        assertThat(thisYear.message()).isEqualTo("14 husstander er kontaktet i året.");
        assertThat(Arrays.asList(lastYear.series().getFirst().values().toArray(Double[]::new)))
                .containsExactly(null, null, null, null, null, null, null, null, 38.0, 39.0, 40.0, 41.0);
        assertThat(lastYear.table().rows()).hasSize(4);
    }

    @Test
    void a_target_that_has_not_begun_is_not_behind() {
        var target = new TargetData(
                TargetKind.HOUSEHOLDS_CONTACTED, 100, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));

        var drawing =
                draw(FigureKind.CONTACTS, DashboardFilter.of(2026), Map.of(TargetKind.HOUSEHOLDS_CONTACTED, target));

        assertThat(drawing.message()).isEmpty();
        assertThat(drawing.table().rows()).isEmpty();
    }

    @Test
    void years_that_are_not_counted_are_not_drawn_as_years_without_sales() {
        count(Keys.year("exit/BOUGHT_OWN"), 2022, 7);

        assertThat(draw(FigureKind.SALES, DashboardFilter.of(2022), Map.of()).labels())
                .containsExactly("2021", "2022");
        assertThat(draw(FigureKind.SALES, DashboardFilter.of(2026), Map.of()).labels())
                .containsExactly("2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void twelve_months_are_compared_only_with_twelve_months_that_were_counted() {
        for (int month = 2024 * 12 - 1; month <= Keys.month(TODAY); month++) {
            count(Keys.rolling(Keys.MOVE_OUTS), month, 50);
            measures.put(new Cell(Keys.rolling(Keys.OCCUPIED), month, Slice.ALL), 1000.0);
        }
        measures.put(new Cell(Keys.rolling(Keys.OCCUPIED), 2023 * 12 + 10, Slice.ALL), 1000.0);
        var filter = DashboardFilter.of(new Period(Period.Kind.TWELVE_MONTHS, 2025 * 4));

        String all = draw(FigureKind.FLOW, filter, Map.of()).message();
        IntStream.rangeClosed(2024 * 12 + 11, 2025 * 12 + 2).forEach(this::hide);
        String someHidden = draw(FigureKind.FLOW, filter, Map.of()).message();

        assertThat(all).endsWith("Ett år tidligere var det 5,0\u00a0%.");
        assertThat(someHidden).contains("november 2024").doesNotContain("Ett år tidligere");
    }

    private void count(String what, int when, long number) {
        counts.put(new Cell(what, when, Slice.ALL), new ShownCount(number));
    }

    private void hide(int month) {
        counts.put(new Cell(Keys.rolling(Keys.MOVE_OUTS), month, Slice.ALL), ShownCount.HIDDEN);
    }

    private Drawing draw(FigureKind kind, DashboardFilter filter, Map<TargetKind, TargetData> targets) {
        var dashboard = new Dashboard(new Snapshot(Instant.EPOCH, TODAY, 5, counts, measures), filter, targets);
        return drawings.of(dashboard, Languages.BOKMAL).stream()
                .filter(drawing -> drawing.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
