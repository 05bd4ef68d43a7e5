package no.leietileie.throughput.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageTablesTest {

    @Test
    void years_go_back_five_years_and_quarters_only_as_far_as_they_are_compared() {
        List<FigureCount> counts = new ArrayList<>();
        for (long household = 0; household < 600; household++) {
            int quarter = 2020 * 4 + (int) household % 25;
            counts.add(new FigureCount(1, 0, "tr:SENT", quarter, 1, 1, new Crowd(Set.of(household), 5)));
        }

        Set<Cell> shown = LanguageTables.letters(counts, LocalDate.of(2026, 2, 3))
                .shown(5)
                .cells()
                .keySet();

        assertThat(shown)
                .filteredOn(cell -> cell.what().equals("letters:year"))
                .filteredOn(cell -> cell.slice().equals(Slice.ALL))
                .extracting(Cell::when)
                .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(shown)
                .filteredOn(cell -> cell.what().equals("letters:quarter"))
                .extracting(Cell::when)
                .startsWith(2023 * 4)
                .hasSize(16);
    }
}
