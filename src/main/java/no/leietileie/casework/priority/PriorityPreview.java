package no.leietileie.casework.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.leietileie.register.HouseholdId;

/** The list as other weights would order it, the first line first. */
public record PriorityPreview(List<Line> lines) {

    private static final Comparator<Line> ORDER = Comparator.comparingInt(Line::total)
            .reversed()
            .thenComparing(
                    line -> line.row().facts().startsOn(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingLong(line -> line.row().household().value());

    /**
     * @param row the line as it is stored
     * @param place it would have
     */
    public record Line(PriorityRow row, int total, int place) {

        /** How many places up; negative when down. */
        public int moved() {
            return row.place() - place;
        }

        public HouseholdId household() {
            return row.household();
        }
    }

    static PriorityPreview of(List<PriorityRow> rows, PriorityWeights weights) {
        var lines = new ArrayList<>(rows.stream()
                .map(row -> new Line(
                        row, Scoring.of(row.facts(), weights, row.computedOn()).points() + row.lift(), 0))
                .sorted(ORDER)
                .toList());
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, new Line(lines.get(i).row(), lines.get(i).total(), i + 1));
        }
        return new PriorityPreview(List.copyOf(lines));
    }

    public long countMoved() {
        return lines.stream().filter(line -> line.moved() != 0).count();
    }
}
