package no.leietileie.throughput.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    @Test
    void only_letters_that_were_sent_are_compared_since_the_others_are_deleted_in_time() {
        letters(Keys::year, 2026, 12, 9);
        letters(Keys::toDate, 2025, 14, 5);
        letters(Keys::year, 2025, 40, 8);

        var drawing = draw(FigureKind.LETTERS, DashboardFilter.of(2026), Map.of());

        assertThat(drawing.message())
                .isEqualTo(
                        "12 brev er sendt, 0 er på vei, og 9 ble ikke sendt. På samme tid året før var 14 brev sendt.");
        assertThat(drawing.table().headers()).endsWith("Alle", "Sendt til samme tid året før");
        assertThat(drawing.table().rows())
                .extracting(row -> row.texts().getLast())
                .containsExactly("14", "14");
        assertThat(drawing.table().rows().getLast().cells().getLast().list().whats())
                .containsExactly("tr:SENT");
    }

    private void letters(UnaryOperator<String> period, int when, long sent, long notSent) {
        for (String what : List.of("", "/tr")) {
            count(period.apply("letters-SENT" + what), when, sent);
            count(period.apply("letters-NOT_SENT" + what), when, notSent);
            count(period.apply("letters" + what), when, sent + notSent);
        }
    }

    @Test
    void attendance_is_told_of_invitations_since_a_household_may_have_had_two() {
        count(Keys.year(Keys.INVITED), 2026, 20);
        count(Keys.year(Keys.CAME), 2026, 10);

        assertThat(draw(FigureKind.ATTENDANCE, DashboardFilter.of(2026), Map.of())
                        .message())
                .startsWith("Husstanden kom ved 10 av 20 invitasjoner til fellesmøte (50,0 %).");
    }

    @Test
    void leases_that_became_indefinite_are_not_compared_since_only_those_that_run_are_known() {
        count(Keys.of(Keys.CONVERSION, "BECAME_INDEFINITE"), 0, 30);
        count(Keys.of("converted", "LAST_YEAR"), 0, 20);
        count(Keys.of("converted", "YEAR_BEFORE"), 0, 10);

        var drawing = draw(FigureKind.CONVERSION, DashboardFilter.of(2026), Map.of());

        assertThat(drawing.message()).endsWith("og 30 er blitt det.");
        assertThat(drawing.definition()).contains("sammenlignes ikke");
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
