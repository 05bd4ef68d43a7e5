package no.leietileie.throughput;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.throughput.FigureQueries.MonthCount;
import org.jspecify.annotations.Nullable;

/** Households contacted in a year, added up month by month. */
final class ContactFigures {

    private static final int MONTHS = 12;

    private ContactFigures() {}

    static Contacts of(FigureQueries queries, int year, @Nullable Integer goal, LocalDate today, int threshold) {
        long[] months = new long[MONTHS];
        for (MonthCount count : queries.contacts(today)) {
            if (count.month() / MONTHS == year) {
                months[count.month() % MONTHS] += count.number();
            }
        }
        int last = year == today.getYear() ? today.getMonthValue() : year < today.getYear() ? MONTHS : 0;
        List<ShownCount> sums = new ArrayList<>();
        long sum = 0;
        for (int month = 0; month < last; month++) {
            sum += months[month];
            sums.add(sum > 0 && sum < threshold ? ShownCount.HIDDEN : new ShownCount(sum));
        }
        return new Contacts(sums, goal);
    }
}
