package no.leietileie.resource.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ramadan and the two Eids by the Umm al-Qura calendar. The sighting of the moon may move them by a day, so that they are
 * proposals only.
 */
final class IslamicDays {

    enum Feast {
        RAMADAN(9, 1, 30),
        EID_AL_FITR(10, 1, 3),
        EID_AL_ADHA(12, 10, 4);

        private final int month;
        private final int day;
        private final int length;

        Feast(int month, int day, int length) {
            this.month = month;
            this.day = day;
            this.length = length;
        }

        private Proposal in(int hijriYear) {
            HijrahDate first = HijrahDate.of(hijriYear, month, day);
            int days = this == RAMADAN ? first.lengthOfMonth() : length;
            LocalDate from = LocalDate.from(first);
            return new Proposal(this, from, from.plusDays(days - 1L));
        }
    }

    record Proposal(Feast feast, LocalDate firstDay, LocalDate lastDay) {}

    private IslamicDays() {}

    /** Those that begin in the year, in order; a feast may come twice in one year. */
    static List<Proposal> beginningIn(int year) {
        int hijriYear = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        return IntStream.rangeClosed(hijriYear, hijriYear + 1)
                .boxed()
                .flatMap(one -> Stream.of(Feast.values()).map(feast -> feast.in(one)))
                .filter(proposal -> proposal.firstDay().getYear() == year)
                .sorted(Comparator.comparing(Proposal::firstDay))
                .toList();
    }
}
