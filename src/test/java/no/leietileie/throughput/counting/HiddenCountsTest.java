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
import java.util.function.Function;
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

        Attack attack = new Attack(table.shown(LIMIT), truth(counts, 12, _ -> List.of("out")));
        int lastYear = TODAY.getYear() - 1;
        for (int month = (TODAY.getYear() - 2) * 12 + 11; month <= Keys.month(TODAY); month++) {
            attack.sum(all("out:rolling", month), monthsOf("out:month", month - 11, month));
        }
        attack.sum(all("out:year", lastYear), monthsOf("out:month", lastYear * 12, lastYear * 12 + 11));
        for (int year = TODAY.getYear() - 2; year <= TODAY.getYear(); year++) {
            attack.slices("out:year", year);
        }
        attack.slices("out:to-date", lastYear);
        attack.partOfLastYear("out", ":month", Keys.month(TODAY) - 12, 12);

        assertThat(attack.found()).isEmpty();
        attack.assertNoSmallCountIsShown();
    }

    @Property(tries = 25)
    void exits_of_a_kind_cannot_be_found_from_quarters_years_twelve_months_and_the_other_kinds(@ForAll long seed) {
        var random = new Random(seed);
        List<FigureCount> counts = new ArrayList<>();
        for (int i = 30 + random.nextInt(250); i >= 0; i--) {
            int month = (TODAY.getYear() - 3) * 12 + random.nextInt(41);
            counts.add(counted(
                    random.nextInt(200), ExitKind.values()[random.nextInt(4)].name(), month, toDate(month, random)));
        }

        Attack attack = new Attack(
                FigureCounting.exits(counts, TODAY).shown(LIMIT), truth(counts, 12, HiddenCountsTest::exits));

        List<String> kinds = Stream.of(ExitKind.values())
                .map(kind -> Keys.of(Keys.EXIT, kind.name()))
                .toList();
        List<String> all = new ArrayList<>(kinds);
        all.addAll(List.of(Keys.EXIT, Keys.TO_OWNERSHIP));
        for (String what : all) {
            attack.periods(what);
            attack.partOfLastYear(what, ":month", Keys.month(TODAY) - 12, 12);
            attack.monthsOfQuarters(what);
        }
        for (int year = TODAY.getYear() - 3; year <= TODAY.getYear(); year++) {
            attack.kinds(kinds, ":year", year);
            for (int quarter = year * 4; quarter < year * 4 + 4; quarter++) {
                attack.kinds(kinds, ":quarter", quarter);
            }
        }
        for (int month = (TODAY.getYear() - 3) * 12 + 11; month <= Keys.month(TODAY); month++) {
            attack.sum(all(Keys.EXIT + ":rolling", month), monthsOf(Keys.EXIT + ":month", month - 11, month));
            attack.sum(
                    all(Keys.TO_OWNERSHIP + ":rolling", month),
                    monthsOf(Keys.TO_OWNERSHIP + ":month", month - 11, month));
            if (month % 3 == 2) {
                attack.kinds(kinds, ":rolling", month);
            }
        }
        for (int month = (TODAY.getYear() - 3) * 12; month <= Keys.month(TODAY); month++) {
            attack.kinds(kinds, ":month", month);
        }
        attack.kinds(kinds, ":to-date", TODAY.getYear() - 1);
        attack.kinds(kinds, ":rest", TODAY.getYear() - 1);
        attack.kinds(kinds, ":part", Keys.month(TODAY) - 12);
        assertThat(attack.found()).isEmpty();
        attack.assertNoSmallCountIsShown();
    }

    /** What an exit is counted as. */
    private static List<String> exits(String kind) {
        String own = Keys.of(Keys.EXIT, kind);
        return ExitKind.valueOf(kind).isOwnership()
                ? List.of(own, Keys.EXIT, Keys.TO_OWNERSHIP)
                : List.of(own, Keys.EXIT);
    }

    @Property(tries = 40)
    void who_stopped_at_a_step_cannot_be_found_from_two_neighbours(@ForAll long seed) {
        var random = new Random(seed);
        List<FigureCount> counts = new ArrayList<>();
        Map<Slice, long[]> stopped = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            int reached = random.nextInt(9);
            for (int step = 0; step <= reached; step++) {
                counts.add(counted(i, "reached", 20260 + step, 0));
            }
            slices(i).forEach(slice -> stopped.computeIfAbsent(slice, _ -> new long[9])[reached]++);
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
                        count.district(),
                        count.agencies(),
                        "ON_THE_WAY",
                        count.period() / 3,
                        0,
                        count.number(),
                        count.crowd()))
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
            counts.add(counted(random.nextInt(90), what, quarter, quarterToDate(quarter, random)));
        }

        Attack attack = new Attack(
                LanguageTables.letters(counts, TODAY).shown(LIMIT), truth(counts, 4, HiddenCountsTest::letters));

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
            attack.partOfLastYear(what, ":quarter", Keys.quarter(TODAY) - 4, 4);
        }
        attack.letters(languages, ":rest", TODAY.getYear() - 1, Slice.ALL);
        attack.letters(languages, ":part", Keys.quarter(TODAY) - 4, Slice.ALL);
        assertThat(attack.found()).isEmpty();
        attack.assertNoSmallCountIsShown();
    }

    /** What a letter is counted as. */
    private static List<String> letters(String languageAndState) {
        String[] parts = languageAndState.split(":");
        String state = Keys.letters(parts[1]);
        return List.of(Keys.of(state, parts[0]), state, Keys.of(Keys.LETTERS, parts[0]), Keys.LETTERS);
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
        int counted = 20 + random.nextInt(300);
        List<FigureCount> counts = new ArrayList<>();
        for (int i = 0; i < counted; i++) {
            int period = first + random.nextInt(Math.min(periods, 29));
            counts.add(counted(random.nextInt(1 + counted / 2), what, period, toDate(period, random)));
        }
        return counts;
    }

    private static FigureCount counted(long household, String what, int period, int size) {
        return new FigureCount(
                household % 3, (int) (household / 3 % 4), what, period, size, 1, new Crowd(Set.of(household), LIMIT));
    }

    private static List<Slice> slices(long household) {
        return Slice.of(household % 3, (int) (household / 3 % 4));
    }

    /** Who is behind each cell, put together without the tables. @param whats what each is counted as */
    private static Map<Cell, Set<Long>> truth(
            List<FigureCount> counts, int perYear, Function<String, List<String>> whats) {
        Map<Cell, Set<Long>> truth = new HashMap<>();
        int today = perYear == 12 ? Keys.month(TODAY) : Keys.quarter(TODAY);
        for (FigureCount count : counts) {
            int year = count.period() / perYear;
            int quarter = count.period() / (perYear / 4);
            for (String what : whats.apply(count.what())) {
                List<Cell> cells = new ArrayList<>(List.of(all(what + ":quarter", quarter)));
                if (perYear == 12) {
                    cells.add(all(what + ":month", count.period()));
                    for (int month = count.period(); month < count.period() + 12; month++) {
                        cells.add(all(what + ":rolling", month));
                    }
                }
                if (count.period() == today - perYear) {
                    cells.add(all(what + (count.size() == 1 ? ":part" : ":part-rest"), count.period()));
                }
                for (Slice slice : count.slices()) {
                    cells.add(new Cell(what + ":year", year, slice));
                    if (year == TODAY.getYear() - 1) {
                        cells.add(new Cell(what + (count.size() == 1 ? ":to-date" : ":rest"), year, slice));
                    }
                }
                cells.forEach(cell -> truth.computeIfAbsent(cell, _ -> new HashSet<>())
                        .addAll(count.crowd().households()));
            }
        }
        return truth;
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

        /** Counted by nobody's reader, but there are readers who add up to them. */
        private static final Set<String> NEVER_SHOWN = Set.of(":month", ":part", ":part-rest", ":rest");

        private final ShownTable shown;
        private final Map<Cell, Set<Long>> truth;
        private final Map<Cell, Long> known = new HashMap<>();
        private final List<Map.Entry<Cell, List<Cell>>> sums = new ArrayList<>();

        Attack(ShownTable shown, Map<Cell, Set<Long>> truth) {
            this.shown = shown;
            this.truth = truth;
            shown.cells().forEach((cell, count) -> {
                if (count.value() != null) {
                    known.put(cell, count.value());
                }
            });
        }

        void sum(Cell total, List<Cell> parts) {
            sums.add(Map.entry(total, parts));
        }

        /** Of last year there is a part up to today's date, which divides one of its months or quarters. */
        void partOfLastYear(String what, String single, int divided, int perYear) {
            int year = divided / perYear;
            List<Cell> before = singles(what + single, year * perYear, divided);
            before.add(all(what + ":part", divided));
            sum(all(what + ":to-date", year), before);
            sum(all(what + single, divided), List.of(all(what + ":part", divided), all(what + ":part-rest", divided)));
            List<Cell> after = singles(what + single, divided + 1, (year + 1) * perYear);
            after.add(all(what + ":part-rest", divided));
            sum(all(what + ":rest", year), after);
            for (Slice slice : List.of(Slice.ALL, Slice.district(0), Slice.district(1), Slice.district(2))) {
                sum(
                        new Cell(what + ":year", year, slice),
                        List.of(new Cell(what + ":to-date", year, slice), new Cell(what + ":rest", year, slice)));
            }
        }

        private static List<Cell> singles(String what, int from, int end) {
            return new ArrayList<>(
                    IntStream.range(from, end).mapToObj(each -> all(what, each)).toList());
        }

        /** Single months are never shown, but make up quarters, and so the part of a year up to one of them. */
        void monthsOfQuarters(String what) {
            for (int quarter = (TODAY.getYear() - 3) * 4; quarter <= Keys.quarter(TODAY); quarter++) {
                sum(all(what + ":quarter", quarter), singles(what + ":month", quarter * 3, quarter * 3 + 3));
            }
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
            for (int quarter = (TODAY.getYear() - 3) * 4 + 3; quarter < Keys.quarter(TODAY); quarter++) {
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
                        if (isSmall(missing.getFirst(), number)) {
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
            return NEVER_SHOWN.contains(cell.what().substring(cell.what().lastIndexOf(':')))
                            && !shown.cells().containsKey(cell)
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

        /** Whether it tells of few: five letters to one household do. */
        private boolean isSmall(Cell cell, long number) {
            long households = truth.containsKey(cell) ? truth.get(cell).size() : number;
            return households > 0 && households < LIMIT;
        }

        void assertNoSmallCountIsShown() {
            assertThat(shown.cells())
                    .noneSatisfy((cell, count) -> assertThat(count.value() != null && isSmall(cell, count.value()))
                            .isTrue());
        }
    }
}
