package no.leietileie.throughput.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.leietileie.access.Agency;

/**
 * An attacker who sees every figure under every filter, and subtracts. The households are invented one by one here, and the
 * attacker's sums are written down here again, so that a sum which the tables forget to mention is found.
 */
class HiddenCountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final int LIMIT = 5;
    private static final TargetMonths NO_TARGETS = new TargetMonths(Map.of());

    @Property(tries = 40)
    void move_outs_of_a_month_a_year_or_a_part_of_one_cannot_be_found_by_subtraction(@ForAll long seed) {
        List<FigureCount> counts = counts(seed, "out", 24 * 12, (TODAY.getYear() - 2) * 12);
        CountTable table = new CountTable();
        new MonthSeries(table, TODAY).add("out", counts, LIMIT);

        Attack attack = new Attack(table.shown(LIMIT));
        int lastYear = TODAY.getYear() - 1;
        for (int month = (TODAY.getYear() - 2) * 12 + 11; month <= Keys.month(TODAY); month++) {
            attack.sum(all("out:rolling", month), monthsOf("out:month", month - 11, month));
        }
        attack.sum(all("out:year", lastYear), monthsOf("out:month", lastYear * 12, lastYear * 12 + 11));
        for (int year = TODAY.getYear() - 2; year <= TODAY.getYear(); year++) {
            attack.slices("out:year", year);
        }
        attack.slices("out:to-date", lastYear);

        assertThat(attack.found()).isEmpty();
        attack.assertNoSmallCountIsShown();
    }

    @Property(tries = 25)
    void exits_of_a_kind_cannot_be_found_from_quarters_years_twelve_months_and_the_other_kinds(@ForAll long seed) {
        var random = new Random(seed);
        List<FigureCount> counts = new ArrayList<>();
        for (int i = 30 + random.nextInt(250); i >= 0; i--) {
            int month = (TODAY.getYear() - 3) * 12 + random.nextInt(41);
            counts.add(new FigureCount(
                    random.nextInt(3),
                    random.nextInt(4),
                    ExitKind.values()[random.nextInt(4)].name(),
                    month,
                    toDate(month, random),
                    1));
        }

        Attack attack = new Attack(FigureCounting.exits(counts, TODAY).shown(LIMIT));

        List<String> kinds = Stream.of(ExitKind.values())
                .map(kind -> Keys.of(Keys.EXIT, kind.name()))
                .toList();
        List<String> all = new ArrayList<>(kinds);
        all.addAll(List.of(Keys.EXIT, Keys.TO_OWNERSHIP));
        for (String what : all) {
            attack.periods(what);
        }
        for (int year = TODAY.getYear() - 3; year <= TODAY.getYear(); year++) {
            attack.kinds(kinds, ":year", year);
            for (int quarter = year * 4; quarter < year * 4 + 4; quarter++) {
                attack.kinds(kinds, ":quarter", quarter);
            }
        }
        for (int month = (TODAY.getYear() - 3) * 12 + 11; month <= Keys.month(TODAY); month++) {
            attack.kinds(kinds, ":rolling", month);
        }
        attack.kinds(kinds, ":to-date", TODAY.getYear() - 1);
        assertThat(attack.found()).isEmpty();
        attack.assertNoSmallCountIsShown();
    }

    @Property(tries = 40)
    void who_stopped_at_a_step_cannot_be_found_from_two_neighbours(@ForAll long seed) {
        var random = new Random(seed);
        List<FigureCount> counts = new ArrayList<>();
        Map<Slice, long[]> stopped = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            int reached = random.nextInt(9);
            int district = random.nextInt(3);
            int agencies = random.nextInt(4);
            for (int step = 0; step <= reached; step++) {
                counts.add(new FigureCount(district, agencies, "reached", 20260 + step, 0, 1));
            }
            Slice.of(district, agencies).forEach(slice -> stopped.computeIfAbsent(slice, _ -> new long[9])[reached]++);
        }

        ShownTable shown = WayTables.funnel(counts).shown(LIMIT);

        stopped.forEach((slice, at) -> {
            for (int step = 0; step < 8 && slice.isPublished(); step++) {
                Long here = shown.of(new Cell("reached", 20260 + step, slice)).value();
                Long next = shown.of(new Cell("reached", 20261 + step, slice)).value();
                if (here != null && next != null) {
                    assertThat(here - next).isNotIn(1L, 2L, 3L, 4L);
                }
            }
        });
    }

    @Property(tries = 40)
    void contacts_of_one_month_cannot_be_found_from_the_running_sum_or_the_quarter(@ForAll long seed) {
        List<FigureCount> contacts = counts(seed, "contacted", 17, (TODAY.getYear() - 1) * 12);
        List<FigureCount> cohort = contacts.stream()
                .map(count -> new FigureCount(
                        count.district(), count.agencies(), "ON_THE_WAY", count.period() / 3, 0, count.number()))
                .toList();

        ShownTable shown =
                WayTables.contacts(contacts, cohort, NO_TARGETS, TODAY).shown(LIMIT);

        for (int month = (TODAY.getYear() - 1) * 12 + 1; month <= Keys.month(TODAY); month++) {
            Long here = shown.of(all("contacts", month)).value();
            Long before = month % 12 == 0
                    ? Long.valueOf(0)
                    : shown.of(all("contacts", month - 1)).value();
            if (here != null && before != null) {
                assertThat(here - before).isNotIn(1L, 2L, 3L, 4L);
            }
        }
    }

    @Property(tries = 40)
    void letters_of_a_language_and_what_became_of_them_cannot_be_found_by_subtraction(@ForAll long seed) {
        var random = new Random(seed);
        List<FigureCount> counts = new ArrayList<>();
        List<String> languages = List.of("nb", "so", "tr", "uk");
        for (int i = random.nextInt(200); i >= 0; i--) {
            int quarter = (TODAY.getYear() - 1) * 4 + random.nextInt(6);
            String what = languages.get(Math.min(random.nextInt(4), random.nextInt(4))) + ":"
                    + Keys.LETTER_STATES.get(random.nextInt(3));
            counts.add(new FigureCount(
                    random.nextInt(3), random.nextInt(4), what, quarter, quarterToDate(quarter, random), 1));
        }

        Attack attack = new Attack(LanguageTables.letters(counts, TODAY).shown(LIMIT));

        List<String> periods = List.of(":year", ":to-date");
        for (int year = TODAY.getYear() - 1; year <= TODAY.getYear(); year++) {
            for (String period : periods) {
                for (Slice slice : List.of(
                        Slice.ALL, Slice.district(0), Slice.district(1), Slice.district(2), Slice.agency(Agency.NAV))) {
                    attack.letters(languages, period, year, slice);
                }
            }
            for (int quarter = year * 4; quarter < year * 4 + 4; quarter++) {
                attack.letters(languages, ":quarter", quarter, Slice.ALL);
            }
        }
        for (String what : attack.whats()) {
            for (int year = TODAY.getYear() - 1; year <= TODAY.getYear(); year++) {
                attack.slices(what + ":year", year);
                attack.sum(
                        all(what + ":year", year),
                        IntStream.range(year * 4, year * 4 + 4)
                                .mapToObj(quarter -> all(what + ":quarter", quarter))
                                .toList());
            }
            attack.slices(what + ":to-date", TODAY.getYear() - 1);
        }
        assertThat(attack.found()).isEmpty();
        attack.assertNoSmallCountIsShown();
    }

    /** The first quarter has passed, the second is divided. */
    private static int quarterToDate(int quarter, Random random) {
        return quarter % 4 == 0 ? 1 : quarter % 4 == 1 ? random.nextInt(2) : 0;
    }

    @Property(tries = 40)
    void those_who_are_not_shared_with_an_agency_cannot_be_found_from_those_who_are(@ForAll long seed) {
        List<FigureCount> counts = counts(seed, "LEFT", 1, 2026);

        ShownTable shown = WayTables.leaving(counts).shown(LIMIT);

        Long whole = shown.of(new Cell("left", 2026, Slice.ALL)).value();
        for (Agency agency : Agency.needingShares()) {
            Long shared = shown.of(new Cell("left", 2026, Slice.agency(agency))).value();
            if (whole != null && shared != null) {
                assertThat(whole - shared).isNotIn(1L, 2L, 3L, 4L);
            }
        }
    }

    private static List<FigureCount> counts(long seed, String what, int periods, int first) {
        var random = new Random(seed);
        int households = 20 + random.nextInt(300);
        List<FigureCount> counts = new ArrayList<>();
        for (int i = 0; i < households; i++) {
            int period = first + random.nextInt(Math.min(periods, 29));
            counts.add(new FigureCount(random.nextInt(3), random.nextInt(4), what, period, toDate(period, random), 1));
        }
        return counts;
    }

    /** Months before May have passed, those after have not, and May is divided. */
    private static int toDate(int period, Random random) {
        int month = period % 12;
        return month < 4 ? 1 : month > 4 ? 0 : random.nextInt(2);
    }

    private static Cell all(String what, int when) {
        return new Cell(what, when, Slice.ALL);
    }

    private static List<Cell> monthsOf(String what, int first, int last) {
        List<Cell> months = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            months.add(all(what, month));
        }
        return months;
    }

    /** Subtracts wherever only one number is missing, again and again. */
    private static final class Attack {

        private final ShownTable shown;
        private final Map<Cell, Long> known = new HashMap<>();
        private final List<Map.Entry<Cell, List<Cell>>> sums = new ArrayList<>();

        Attack(ShownTable shown) {
            this.shown = shown;
            shown.cells().forEach((cell, count) -> {
                if (count.value() != null) {
                    known.put(cell, count.value());
                }
            });
        }

        void sum(Cell total, List<Cell> parts) {
            sums.add(Map.entry(total, parts));
        }

        /** Adds up by language and by what became of the letters. */
        void letters(List<String> languages, String period, int when, Slice slice) {
            for (String state : Keys.LETTER_STATES) {
                sum(
                        new Cell(Keys.letters(state) + period, when, slice),
                        languages.stream()
                                .map(language -> new Cell(Keys.of(Keys.letters(state), language) + period, when, slice))
                                .toList());
            }
            for (String language : languages) {
                sum(
                        new Cell(Keys.of(Keys.LETTERS, language) + period, when, slice),
                        Keys.LETTER_STATES.stream()
                                .map(state -> new Cell(Keys.of(Keys.letters(state), language) + period, when, slice))
                                .toList());
            }
            sum(
                    new Cell(Keys.LETTERS + period, when, slice),
                    languages.stream()
                            .map(language -> new Cell(Keys.of(Keys.LETTERS, language) + period, when, slice))
                            .toList());
            sum(
                    new Cell(Keys.LETTERS + period, when, slice),
                    Keys.LETTER_STATES.stream()
                            .map(state -> new Cell(Keys.letters(state) + period, when, slice))
                            .toList());
        }

        /** What is counted, without the periods. */
        Set<String> whats() {
            return shown.cells().keySet().stream()
                    .map(cell -> cell.what().substring(0, cell.what().lastIndexOf(':')))
                    .collect(Collectors.toSet());
        }

        /** Twelve months and a year are four quarters each, and a year has districts. */
        void periods(String what) {
            for (int year = TODAY.getYear() - 3; year <= TODAY.getYear(); year++) {
                slices(what + ":year", year);
                sum(all(what + ":year", year), quarters(what, year * 4 + 3));
            }
            for (int quarter = (TODAY.getYear() - 3) * 4 + 3; quarter <= Keys.quarter(TODAY); quarter++) {
                sum(all(what + ":rolling", quarter * 3 + 2), quarters(what, quarter));
            }
            slices(what + ":to-date", TODAY.getYear() - 1);
        }

        private static List<Cell> quarters(String what, int last) {
            return IntStream.rangeClosed(last - 3, last)
                    .mapToObj(quarter -> all(what + ":quarter", quarter))
                    .toList();
        }

        /** All exits are those of the kinds, and those to ownership are two of them. */
        void kinds(List<String> kinds, String period, int when) {
            sum(
                    all(Keys.EXIT + period, when),
                    kinds.stream().map(kind -> all(kind + period, when)).toList());
            sum(
                    all(Keys.TO_OWNERSHIP + period, when),
                    kinds.stream()
                            .limit(2)
                            .map(kind -> all(kind + period, when))
                            .toList());
        }

        void slices(String what, int when) {
            List<Cell> districts = new ArrayList<>();
            for (int district = 0; district < 3; district++) {
                districts.add(new Cell(what, when, Slice.district(district)));
            }
            sum(all(what, when), districts);
        }

        /** The cells that were hidden and are small, and whose number the attacker has found out. */
        Set<Cell> found() {
            Set<Cell> found = new HashSet<>();
            boolean learnt = true;
            while (learnt) {
                learnt = false;
                for (var sum : sums) {
                    List<Cell> cells = new ArrayList<>(sum.getValue());
                    cells.add(sum.getKey());
                    List<Cell> missing =
                            cells.stream().filter(cell -> value(cell) == null).toList();
                    if (missing.size() == 1) {
                        long number = solve(sum.getKey(), sum.getValue(), missing.getFirst());
                        known.put(missing.getFirst(), number);
                        learnt = true;
                        if (number > 0 && number < LIMIT) {
                            found.add(missing.getFirst());
                        }
                    }
                }
            }
            return found;
        }

        /** What no table mentions is nothing, unless months are shown to nobody. */
        private Long value(Cell cell) {
            if (known.containsKey(cell)) {
                return known.get(cell);
            }
            return cell.what().endsWith(":month") && !shown.cells().containsKey(cell)
                    ? null
                    : shown.of(cell).value();
        }

        private long solve(Cell total, List<Cell> parts, Cell missing) {
            long others = parts.stream()
                    .filter(part -> !part.equals(missing))
                    .mapToLong(this::value)
                    .sum();
            return missing.equals(total) ? others : value(total) - others;
        }

        void assertNoSmallCountIsShown() {
            assertThat(shown.cells().values())
                    .noneMatch(count -> count.value() != null && count.value() > 0 && count.value() < LIMIT);
        }
    }
}
